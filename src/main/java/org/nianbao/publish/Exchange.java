package org.nianbao.publish;

import com.kenai.jffi.ArrayFlags;
import com.kenai.jffi.CallContext;
import com.kenai.jffi.CallingConvention;
import com.kenai.jffi.Function;
import com.kenai.jffi.HeapInvocationBuffer;
import com.kenai.jffi.Invoker;
import com.kenai.jffi.Library;
import com.kenai.jffi.Type;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Lets two folders change places so that nobody ever sees one of the names missing. Java has no
 * such thing, so the system is called: {@code renameat2} of Linux with {@code RENAME_EXCHANGE}, as
 * its manual page rename(2) gives it, and {@code renamex_np} of macOS with {@code RENAME_SWAP}.
 */
final class Exchange {

  /** Names are absolute, so that it does not matter in which folder the process is. */
  private static final int AT_FDCWD = -100;

  /** {@code RENAME_EXCHANGE} and {@code RENAME_SWAP} are the same number. */
  private static final int EXCHANGE = 2;

  private static final long NOT_THERE = 0;

  private static final Charset ENCODING =
      Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

  private Exchange() {}

  /**
   * Both must be there and on one file system.
   *
   * @return false where nothing was changed, as neither the system nor this file system has such a
   *     step, or it failed
   */
  static boolean of(Path one, Path other) {
    try {
      return switch (system()) {
        case "linux" -> linux(one, other);
        case "mac" -> macos(one, other);
        default -> false;
      };
    } catch (LinkageError | UnsupportedOperationException noNativeCode) {
      return false;
    }
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.startsWith("linux") ? "linux" : name.startsWith("mac") ? "mac" : "";
  }

  private static boolean linux(Path one, Path other) {
    long address = address("renameat2");
    if (address == NOT_THERE) {
      return false;
    }
    Function function =
        function(address, Type.SINT32, Type.POINTER, Type.SINT32, Type.POINTER, Type.UINT32);
    HeapInvocationBuffer arguments = new HeapInvocationBuffer(function);
    arguments.putInt(AT_FDCWD);
    put(arguments, one);
    arguments.putInt(AT_FDCWD);
    put(arguments, other);
    arguments.putInt(EXCHANGE);
    return Invoker.getInstance().invokeInt(function, arguments) == 0;
  }

  private static boolean macos(Path one, Path other) {
    long address = address("renamex_np");
    if (address == NOT_THERE) {
      return false;
    }
    Function function = function(address, Type.POINTER, Type.POINTER, Type.UINT32);
    HeapInvocationBuffer arguments = new HeapInvocationBuffer(function);
    put(arguments, one);
    put(arguments, other);
    arguments.putInt(EXCHANGE);
    return Invoker.getInstance().invokeInt(function, arguments) == 0;
  }

  private static long address(String function) {
    return Library.getDefault().getSymbolAddress(function);
  }

  private static Function function(long address, Type... arguments) {
    return new Function(
        address,
        CallContext.getCallContext(Type.SINT32, arguments, CallingConvention.DEFAULT, false));
  }

  /** In the encoding in which Java names files; the array ends in a zero that copyOf adds. */
  private static void put(HeapInvocationBuffer arguments, Path path) {
    byte[] name = path.toAbsolutePath().toString().getBytes(ENCODING);
    byte[] ended = Arrays.copyOf(name, name.length + 1);
    arguments.putArray(ended, 0, ended.length, ArrayFlags.IN);
  }
}
