package dev.weft.it.size;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads how large the methods of a class file are (JVMS 4). */
final class ClassFile {
  private final DataInputStream in;
  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<String, Integer> codeLengths = new LinkedHashMap<>();

  private ClassFile(byte[] bytes) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** The length of each method's code, by name and descriptor. */
  static Map<String, Integer> codeLengths(Path file) throws IOException {
    ClassFile read = new ClassFile(Files.readAllBytes(file));
    read.readAll();
    return read.codeLengths;
  }

  private void readAll() throws IOException {
    in.skipNBytes(8); // magic, version
    constants();
    in.skipNBytes(6); // access, this, super
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    members(); // fields
    members(); // methods
  }

  private void constants() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, in.readUTF());
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // takes two places
        }
        default -> in.skipNBytes(4);
      }
    }
  }

  private void members() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2); // access
      String name = texts.get(in.readUnsignedShort()) + texts.get(in.readUnsignedShort());
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        boolean code = "Code".equals(texts.get(in.readUnsignedShort()));
        int length = in.readInt();
        if (code) {
          in.skipNBytes(4); // stack, locals
          codeLengths.put(name, in.readInt());
          in.skipNBytes(length - 8L);
        } else {
          in.skipNBytes(length);
        }
      }
    }
  }
}
