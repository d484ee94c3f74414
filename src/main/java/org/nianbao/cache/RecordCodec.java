package org.nianbao.cache;

import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Records as bytes and back, by their components. What is read went through the constructors, which
 * refuse nonsense; no class is ever named in the bytes.
 */
public final class RecordCodec<T> {

  private final Class<T> type;
  private final Form form;
  private final Set<Class<?>> repeated;
  private final Interner interner = new Interner();

  private RecordCodec(Class<T> type, Form form, Set<Class<?>> repeated) {
    this.type = type;
    this.form = form;
    this.repeated = repeated;
  }

  public static <T extends Record> RecordCodec<T> of(Class<T> type, Spelling<?>... spellings) {
    return new RecordCodec<>(type, new Forms(List.of(spellings)).record(type, Map.of()), Set.of());
  }

  /** The codec of a record with one type parameter, where that stands for {@code argument}. */
  public static <T extends Record> RecordCodec<T> of(
      Class<T> type, Class<?> argument, Spelling<?>... spellings) {
    Map<TypeVariable<?>, Type> variables = Map.of(type.getTypeParameters()[0], argument);
    return new RecordCodec<>(type, new Forms(List.of(spellings)).record(type, variables), Set.of());
  }

  /** The same codec, which reads equal records of these types as one object where it can. */
  public RecordCodec<T> sharing(Set<Class<?>> types) {
    return new RecordCodec<>(type, form, Set.copyOf(types));
  }

  /** Equal values give equal bytes. */
  public byte[] encode(T value) {
    ByteWriter out = new ByteWriter();
    form.write(value, out);
    return out.bytes();
  }

  /** Absent where the bytes are not those of such a value. */
  public Optional<T> decode(byte[] bytes) {
    ByteReader in = new ByteReader(bytes, interner, repeated);
    try {
      T value = type.cast(Forms.required(form.read(in)));
      return in.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | java.time.DateTimeException foreign) {
      return Optional.empty();
    }
  }

  /** Changes whenever bytes are to be read otherwise than before. */
  public String schema() {
    return form.schema();
  }
}
