package org.nianbao.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A record: whether it is there, then its components in their order. */
final class RecordForm implements Form {

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<Method> accessors = new ArrayList<>();
  private final List<Form> components = new ArrayList<>();
  private String schema;

  RecordForm(Class<?> type) {
    this.type = type;
    this.schema = type.getSimpleName();
    this.constructor = constructor(type);
  }

  /** A record may hold itself, so its components come when it is known. */
  void fill(Function<Type, Form> forms) {
    StringBuilder all = new StringBuilder(type.getSimpleName()).append('(');
    for (RecordComponent component : type.getRecordComponents()) {
      Form form = forms.apply(component.getGenericType());
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      accessors.add(accessor);
      components.add(form);
      all.append(component.getName()).append(':').append(form.schema()).append(',');
    }
    schema = all.append(')').toString();
  }

  @Override
  public void write(@Nullable Object value, ByteWriter out) {
    out.number(value == null ? 0 : 1);
    if (value != null) {
      for (int i = 0; i < components.size(); i++) {
        components.get(i).write(component(value, i), out);
      }
    }
  }

  @Override
  public @Nullable Object read(ByteReader in) {
    if (in.number() == 0) {
      return null;
    }
    in.enter();
    @Nullable Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = components.get(i).read(in);
    }
    in.leave();
    try {
      return in.shared(constructor.newInstance(values));
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException("refused by " + type, refused.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String schema() {
    return schema;
  }

  private @Nullable Object component(Object value, int index) {
    try {
      return accessors.get(index).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> found = type.getDeclaredConstructor(types);
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
