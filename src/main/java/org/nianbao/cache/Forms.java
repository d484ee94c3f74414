package org.nianbao.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the form of a type. Types that are not listed here are refused, so nothing is guessed. */
final class Forms {

  /** So many elements are given room at once. */
  private static final int USUAL = 64;

  private final Map<Class<?>, RecordForm> records = new HashMap<>();
  private final Map<Class<?>, Form> spelled = new HashMap<>();

  Forms(List<Spelling<?>> spellings) {
    spellings.forEach(it -> spelled.put(it.type(), spelled(it)));
  }

  private static <V> Form spelled(Spelling<V> spelling) {
    return nullable(
        spelling.type().getSimpleName(),
        (it, out) -> out.text(spelling.write().apply(spelling.type().cast(it))),
        in -> spelling.read().apply(required(in.text())));
  }

  Form of(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return of(Objects.requireNonNull(variables.get(variable), variable.getName()), variables);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], variables);
    }
    if (type instanceof ParameterizedType parameterized) {
      List<Form> arguments =
          Arrays.stream(parameterized.getActualTypeArguments())
              .map(it -> of(it, variables))
              .toList();
      return container((Class<?>) parameterized.getRawType(), arguments);
    }
    return simple((Class<?>) type);
  }

  private Form simple(Class<?> type) {
    Form own = spelled.get(type);
    if (own != null) {
      return own;
    }
    if (type == String.class) {
      return form("text", (it, out) -> out.text((String) it), ByteReader::text);
    }
    if (type == int.class || type == Integer.class) {
      return form(
          "int",
          (it, out) -> out.number((int) required(it) & 0xFFFFFFFFL),
          in -> Integer.valueOf((int) in.number()));
    }
    if (type == long.class || type == Long.class) {
      return form("long", (it, out) -> out.number((long) required(it)), ByteReader::number);
    }
    if (type == boolean.class || type == Boolean.class) {
      return form(
          "flag", (it, out) -> out.number((boolean) required(it) ? 1 : 0), in -> in.number() == 1);
    }
    if (type == LocalDate.class) {
      return nullable(
          "date",
          (it, out) -> out.number(((LocalDate) it).toEpochDay()),
          in -> LocalDate.ofEpochDay(in.number()));
    }
    if (type == BigDecimal.class) {
      return nullable("decimal", Forms::decimal, Forms::decimal);
    }
    if (type == URI.class) {
      return nullable(
          "uri", (it, out) -> out.text(it.toString()), in -> URI.create(required(in.text())));
    }
    if (type == Digest.class) {
      return nullable(
          "digest", (it, out) -> out.text(it.toString()), in -> Digest.parse(required(in.text())));
    }
    if (Digested.class.isAssignableFrom(type)) {
      return nullable(
          "digested", (it, out) -> out.text(((Digested) it).digest().hex()), Forms::refuse);
    }
    if (type.isEnum()) {
      return constant(type.asSubclass(Enum.class));
    }
    if (type.isRecord()) {
      return record(type, Map.of());
    }
    throw new IllegalArgumentException("no form for " + type);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum of which nothing more is known
  private static Form constant(Class<? extends Enum> type) {
    return nullable(
        "one of " + Arrays.toString(type.getEnumConstants()),
        (it, out) -> out.text(((Enum<?>) it).name()),
        in -> Enum.valueOf(type, required(in.text())));
  }

  /** The form of a record; {@code variables} say what its type parameters are. */
  Form record(Class<?> type, Map<TypeVariable<?>, Type> variables) {
    RecordForm known = records.get(type);
    if (known != null) {
      return known;
    }
    RecordForm form = new RecordForm(type);
    records.put(type, form);
    form.fill(component -> of(component, variables));
    return form;
  }

  private static Form container(Class<?> type, List<Form> arguments) {
    Form first = arguments.get(0);
    if (type == Optional.class) {
      return nullable(
          "optional " + first.schema(),
          (it, out) -> {
            Optional<?> optional = (Optional<?>) it;
            out.number(optional.isPresent() ? 1 : 0);
            optional.ifPresent(value -> first.write(value, out));
          },
          in -> in.number() == 0 ? Optional.empty() : Optional.of(required(first.read(in))));
    }
    if (type == SortedSet.class) {
      return collection(first, TreeSet::new);
    }
    if (type == Set.class) {
      // In one order, so that equal sets are equal bytes.
      return collection("set ", first, it -> new TreeSet<Object>(it), Set::copyOf);
    }
    if (type == List.class) {
      return collection("list ", first, it -> it, List::copyOf);
    }
    if (type == SortedMap.class || type == Map.class) {
      return map(first, arguments.get(1));
    }
    throw new IllegalArgumentException("no form for " + type);
  }

  private static Form collection(Form element, Function<Collection<Object>, Object> made) {
    return collection("sorted set ", element, it -> it, made);
  }

  private static Form collection(
      String name,
      Form element,
      Function<Collection<Object>, Collection<Object>> order,
      Function<Collection<Object>, Object> made) {
    return nullable(
        name + element.schema(),
        (it, out) -> {
          @SuppressWarnings("unchecked") // a collection of what the form is for
          Collection<Object> all = order.apply((Collection<Object>) it);
          out.number(all.size());
          all.forEach(value -> element.write(value, out));
        },
        in -> {
          int size = in.size();
          // No more than most have, as foreign bytes may say anything on every level.
          List<Object> all = new ArrayList<>(Math.min(size, USUAL));
          for (int i = 0; i < size; i++) {
            all.add(required(element.read(in)));
          }
          return made.apply(all);
        });
  }

  private static Form map(Form key, Form value) {
    return nullable(
        "map " + key.schema() + " to " + value.schema(),
        (it, out) -> {
          @SuppressWarnings("unchecked") // a map of what the forms are for
          Map<Object, Object> all = new TreeMap<>((Map<Object, Object>) it);
          out.number(all.size());
          all.forEach(
              (one, other) -> {
                key.write(one, out);
                value.write(other, out);
              });
        },
        in -> {
          int size = in.size();
          Map<Object, Object> all = new LinkedHashMap<>();
          for (int i = 0; i < size; i++) {
            all.put(required(key.read(in)), required(value.read(in)));
          }
          return new TreeMap<>(all);
        });
  }

  private static void decimal(Object value, ByteWriter out) {
    BigDecimal decimal = (BigDecimal) value;
    out.text(decimal.unscaledValue().toString());
    out.number(decimal.scale() & 0xFFFFFFFFL);
  }

  private static Object decimal(ByteReader in) {
    BigInteger unscaled = new BigInteger(required(in.text()));
    int scale = (int) in.number();
    return unscaled.bitLength() < Long.SIZE
        ? BigDecimal.valueOf(unscaled.longValueExact(), scale) // without an object of its own
        : new BigDecimal(unscaled, scale);
  }

  private static Object refuse(ByteReader in) {
    throw new IllegalArgumentException("only a digest was written");
  }

  private interface Writing {
    void write(Object value, ByteWriter out);
  }

  private interface Reading {
    @Nullable Object read(ByteReader in);
  }

  /** For values that are never null, and texts, which tell null themselves. */
  private static Form form(String schema, NullableWriting writing, Reading reading) {
    return new Form() {
      @Override
      public void write(@Nullable Object value, ByteWriter out) {
        writing.write(value, out);
      }

      @Override
      public @Nullable Object read(ByteReader in) {
        return reading.read(in);
      }

      @Override
      public String schema() {
        return schema;
      }
    };
  }

  private interface NullableWriting {
    void write(@Nullable Object value, ByteWriter out);
  }

  private static Form nullable(String schema, Writing writing, Reading reading) {
    return form(
        schema,
        (it, out) -> {
          out.number(it == null ? 0 : 1);
          if (it != null) {
            writing.write(it, out);
          }
        },
        in -> in.number() == 0 ? null : reading.read(in));
  }

  static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("nothing where something must be");
    }
    return value;
  }
}
