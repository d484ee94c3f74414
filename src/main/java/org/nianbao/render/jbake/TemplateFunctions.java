package org.nianbao.render.jbake;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.List;
import org.nianbao.render.words.Messages;

/** The functions that templates call. */
final class TemplateFunctions {

  private TemplateFunctions() {}

  /** {@code t("title.year", 2012)}: a message of the interface. */
  static TemplateMethodModelEx message(Messages messages) {
    return arguments -> {
      if (arguments.isEmpty()) {
        throw new TemplateModelException("t(key, …) needs the key of a message");
      }
      Object[] texts = new Object[arguments.size()];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = text(arguments.get(i), "t(key, …)");
      }
      List<Object> rest = List.of(texts).subList(1, texts.length);
      return messages.text(texts[0].toString(), rest.toArray());
    };
  }

  /**
   * {@code url("tags/")}: the way from this page to an address of the site. What pages load changes
   * its address with its bytes, as browsers keep it for a while.
   */
  static TemplateMethodModelEx url(String root, Loaded loaded) {
    return arguments -> {
      String address = only(arguments, "url(address)");
      return root + address + loaded.version(address);
    };
  }

  /** {@code integrity("assets/js/search.js")}: by what browsers see that it is as published. */
  static TemplateMethodModelEx integrity(Loaded loaded) {
    return arguments -> loaded.integrity(only(arguments, "integrity(address)"));
  }

  private static String only(List<?> arguments, String function) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException(function + " needs one address");
    }
    return text(arguments.get(0), function);
  }

  private static String text(Object argument, String function) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return new BigDecimal(number.getAsNumber().toString()).toPlainString();
    }
    throw new TemplateModelException(function + " takes texts and numbers only");
  }
}
