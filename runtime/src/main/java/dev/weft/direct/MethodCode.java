package dev.weft.direct;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The code of a method, with its exception handlers (JVMS 4.7.3). */
final class MethodCode {
  /** No handler. */
  private static final int NONE = -1;

  private final ConstantPool names;
  private final byte[] code;

  /** Start, end, handler and type of each handler, the one that is looked at first first. */
  private final int[][] handlers;

  private MethodCode(ConstantPool names, byte[] code, int[][] handlers) {
    this.names = names;
    this.code = code;
    this.handlers = handlers;
  }

  /**
   * Reads the code of a method.
   *
   * @param classFile begins with the file's first byte
   * @throws IOException if there is no such method
   */
  static MethodCode read(InputStream classFile, String method, String descriptor)
      throws IOException {
    DataInputStream in = new DataInputStream(classFile);
    in.skipNBytes(8); // magic number, version
    ConstantPool names = ConstantPool.read(in);
    in.skipNBytes(6); // flags, this class, its superclass
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.skipNBytes(6);
      skipAttributes(in);
    }
    for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
      in.skipNBytes(2);
      String name = names.text(in.readUnsignedShort());
      String type = names.text(in.readUnsignedShort());
      if (name.equals(method) && type.equals(descriptor)) {
        return code(in, names);
      }
      skipAttributes(in);
    }
    throw new IOException("no method " + method + descriptor);
  }

  private static void skipAttributes(DataInputStream in) throws IOException {
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      in.skipNBytes(2);
      in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
    }
  }

  private static MethodCode code(DataInputStream in, ConstantPool names) throws IOException {
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      String attribute = names.text(in.readUnsignedShort());
      int length = in.readInt();
      if (!attribute.equals("Code")) {
        in.skipNBytes(Integer.toUnsignedLong(length));
        continue;
      }
      in.skipNBytes(4); // depth of the stack, number of variables
      byte[] code = in.readNBytes(in.readInt());
      int[][] handlers = new int[in.readUnsignedShort()][4];
      for (int[] handler : handlers) {
        for (int i = 0; i < handler.length; i++) {
          handler[i] = in.readUnsignedShort();
        }
      }
      return new MethodCode(names, code, handlers);
    }
    throw new IOException("a method without code");
  }

  private int at(int place) {
    return code[place] & 0xff;
  }

  /** Whether an instruction calls an instance method of this name. */
  boolean calls(int place, String method) {
    boolean invokes = at(place) == 0xb6 || at(place) == 0xb9; // invokevirtual, invokeinterface
    return invokes && names.member(at(place + 1) << 8 | at(place + 2)).equals(method);
  }

  /** Where the innermost handler of what an instruction throws begins. */
  int handler(int place) {
    for (int[] handler : handlers) {
      if (handler[0] <= place && place < handler[1]) {
        return handler[2];
      }
    }
    return NONE;
  }

  /** Whether a handler only adds what it catches to what another exception suppresses. */
  boolean isSuppressing(int handler) {
    if (handler == NONE) {
      return false;
    }
    int next = handler;
    for (int variables = 0; variables < 3; variables++) { // astore, aload, aload
      next += at(next) == 0xc4 ? 4 : at(next) == 0x3a || at(next) == 0x19 ? 2 : 1; // 0xc4 is wide
    }
    return calls(next, "addSuppressed");
  }
}
