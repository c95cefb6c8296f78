package dev.weft.direct;

import java.io.DataInputStream;
import java.io.IOException;

/** The names in a class file (JVMS 4.4). */
final class ConstantPool {
  private final String[] texts;

  /** The two indices that an entry consists of, in one number. */
  private final int[] pairs;

  private ConstantPool(int size) {
    texts = new String[size];
    pairs = new int[size];
  }

  /** Reads the table. */
  static ConstantPool read(DataInputStream in) throws IOException {
    ConstantPool pool = new ConstantPool(in.readUnsignedShort());
    for (int index = 1; index < pool.texts.length; index++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> pool.texts[index] = in.readUTF();
        case 5, 6 -> { // long, double
          in.skipNBytes(8);
          index++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2); // class, string, method type, module, package
        case 15 -> in.skipNBytes(3); // method handle
        default -> pool.pairs[index] = in.readInt();
      }
    }
    return pool;
  }

  /** The text of an entry that is one. */
  String text(int index) throws IOException {
    String text = texts[index];
    if (text == null) {
      throw new IOException("entry " + index + " is no text");
    }
    return text;
  }

  /** The name of the field or method that an entry stands for. */
  String member(int index) {
    int nameAndType = pairs[index] & 0xffff;
    String name = texts[pairs[nameAndType] >>> 16];
    return name == null ? "" : name;
  }
}
