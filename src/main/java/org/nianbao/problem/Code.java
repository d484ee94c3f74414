package org.nianbao.problem;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every fault that Nianbao reports, in the order of its number. The sentences are in the {@code
 * problems_*.properties} bundles.
 *
 * <p>0xx configuration · 1xx files · 2xx the header of a document · 3xx references between
 * documents · 4xx figures · 5xx the text · 6xx templates · 7xx output
 */
public enum Code {
  /** No jbake.properties in the site folder. */
  NB001,
  /** A folder that the site needs is missing. */
  NB002,
  /** A setting has a value that cannot be used. */
  NB003,
  /** A setting that nothing knows, near one that exists. */
  NB004(Severity.WARNING, Leeway.SETTABLE),
  /** The severity of a code that must stay as it is. */
  NB005,

  /** Not UTF-8; the encoding was recognised. */
  NB101,
  /** Not UTF-8; the encoding was not recognised. */
  NB102,
  /** An empty file. */
  NB103,
  /** A file larger than the limit. */
  NB104,
  /** A symbolic link. */
  NB105,
  /** A document in a folder where none belongs. */
  NB106,
  /** A file name that cannot be an address. */
  NB107,
  /** A character that must not be in a text, such as NUL or a private-use character. */
  NB108,
  /** A page whose address belongs to the site itself. */
  NB109,
  /** A character that changes the direction of a text. */
  NB110,
  /** A character that nobody sees, in a header or beside a digit. */
  NB111,
  /** An attachment whose name is not safe on every system. */
  NB112,
  /** Two attachments whose names are one where case or forms of letters do not count. */
  NB113,
  /** An attachment that is not what its name says. */
  NB114,
  /** A formula in a table that readers may download. */
  NB115,
  /** A file name that cannot be read: not UTF-8, or read without a locale. */
  NB116,

  /** No title. */
  NB201,
  /** No document type. */
  NB202,
  /** An unknown document type. */
  NB203,
  /** No or unknown status. */
  NB204,
  /** No date. */
  NB205,
  /** A date that is none. */
  NB206,
  /** No period. */
  NB207,
  /** A period that is none. */
  NB208,
  /** A period that does not end in the file's year. */
  NB209,
  /** A header attribute twice. */
  NB210,
  /** An attribute whose value is not one of a list. */
  NB211,
  /** A needed attribute is missing. */
  NB212,
  /** An unknown attribute, near one that exists. */
  NB213(Severity.WARNING, Leeway.SETTABLE),
  /** A preprocessor directive in the header. */
  NB214,
  /** A document of one type in the folder of another. */
  NB215,
  /** A tag without a letter or digit. */
  NB216,
  /** Two tags with one address. */
  NB217,
  /** A year or other number that is none. */
  NB218,
  /** A header line that is neither attribute nor comment. */
  NB219,
  /** Two parents in one year. */
  NB221,

  /** A report folder without its organisation. */
  NB301,
  /** A parent that does not exist. */
  NB302,
  /** A cycle of parents. */
  NB303,
  /** Two reports for one period. */
  NB304,
  /** A section role that is no area of work. */
  NB305,
  /** A metric of an unknown indicator. */
  NB306,
  /** An indicator that names an unknown indicator or area. */
  NB307,
  /** Two indicators with one name. */
  NB308,
  /** A report from before or after its organisation existed. */
  NB309,
  /** A figure of an indicator in a year in which it may not be used. */
  NB310(Severity.ERROR, Leeway.WAIVABLE),
  /** An indicator whose sum or ratio cannot be computed. */
  NB312,

  /** Parts that do not add up to their total. */
  NB401(Severity.ERROR, Leeway.WAIVABLE),
  /** A figure that cannot be read. */
  NB402,
  /** A figure without a unit, or with an unknown one. */
  NB403,
  /** A unit that does not fit the indicator. */
  NB404,
  /** A metric twice in one report. */
  NB405,
  /** An as-of attribute without its metric. */
  NB406,
  /** A metric reference without a metric. */
  NB407,
  /** A 、 used as a decimal point. */
  NB408,
  /** A number in Chinese characters. */
  NB409,
  /** Parts that are more than their total, though not all are given. */
  NB410(Severity.ERROR, Leeway.WAIVABLE),
  /** A ratio that is not that of its terms. */
  NB411(Severity.ERROR, Leeway.WAIVABLE),
  /** A figure above what its indicator allows. */
  NB412(Severity.ERROR, Leeway.WAIVABLE),
  /** A count that is negative or not whole. */
  NB413(Severity.ERROR, Leeway.WAIVABLE),
  /** An unknown figure that the text does not mention. */
  NB414(Severity.WARNING, Leeway.WAIVABLE),
  /** A change to the year before, as stated, that is not the real one. */
  NB421(Severity.ERROR, Leeway.WAIVABLE),
  /** A change of more than tenfold. */
  NB422(Severity.WARNING, Leeway.WAIVABLE),
  /** A year between two reports for which there is none. */
  NB423(Severity.WARNING, Leeway.WAIVABLE),
  /** A comparison with a figure of another kind of period. */
  NB424(Severity.WARNING, Leeway.WAIVABLE),
  /** A number in the text beside an indicator's name that is not its figure. */
  NB431(Severity.WARNING, Leeway.WAIVABLE),
  /** One figure given twice with different values. */
  NB432(Severity.ERROR, Leeway.WAIVABLE),
  /** A figure larger than that of the organisation above. */
  NB441(Severity.ERROR, Leeway.WAIVABLE),
  /** Figures of organisations that are together more than that of the one above. */
  NB442(Severity.WARNING, Leeway.WAIVABLE),
  /** An organisation that has not reported for a year for which its siblings have. */
  NB451(Severity.WARNING, Leeway.WAIVABLE),
  /** A waiver without a reason. */
  NB461,
  /** A waiver that waives nothing. */
  NB462(Severity.WARNING, Leeway.SETTABLE),
  /** A waiver of a code that does not exist. */
  NB463,
  /** A waiver of a code that cannot be waived. */
  NB464,

  /** An include that leaves the content folder. */
  NB501,
  /** An include of a file that does not exist. */
  NB502,
  /** A link to a page that does not exist. */
  NB503,
  /** A link to a place that is not on the page. */
  NB504,
  /** An image or attachment that does not exist. */
  NB505,
  /** An image or attachment of a kind that is not published. */
  NB506,
  /** A link with a scheme that is not allowed. */
  NB507,
  /** HTML that is not allowed was left out. */
  NB508(Severity.WARNING, Leeway.SETTABLE),
  /** A warning of Asciidoctor's. */
  NB509(Severity.WARNING, Leeway.SETTABLE),
  /** An error of Asciidoctor's. */
  NB510,
  /** A link to a document that is not published. */
  NB511,
  /** An image or link that leaves the content folder. */
  NB512,
  /** An include option that is not supported. */
  NB513,
  /** Includes that include too much. */
  NB514,
  /** A document whose conversion takes too much time or memory. */
  NB515,
  /** An image of which nobody says what it shows. */
  NB516(Severity.WARNING, Leeway.SETTABLE),
  /** More of something than a document may hold. */
  NB517,
  /** A resident identity number. */
  NB521,
  /** A mobile number that is named so. */
  NB522,
  /** The number of a bank card or account that is named so. */
  NB523,

  /** A template that failed. */
  NB601,
  /** A template that is missing. */
  NB602,
  /** A page that the search would not find by its own name. */
  NB603,
  /** A link of a finished page that leads nowhere. */
  NB604,

  /** An output folder that Nianbao did not make. */
  NB701,
  /** An output folder that holds, or lies in, the site's own sources. */
  NB702,
  /** Another run is writing to the same output. */
  NB703,
  /** An output folder that cannot be made or written. */
  NB704,
  /** A file whose place in the output is taken by a page or another file. */
  NB705,
  /** A file that was to be copied and cannot be read. */
  NB706,
  /** A personal number in a page or file that was about to be published. */
  NB707,
  /** A folder without the list of an edition. */
  NB711,
  /** A file of an edition that is not there. */
  NB712,
  /** A file of an edition with other bytes. */
  NB713,
  /** A file in an edition's folder that is not one of its files. */
  NB714,
  /** A file that is not the same when the edition is made again. */
  NB715,
  /** An edition that cannot be made again. */
  NB716,
  /** An edition that another version of the program made. */
  NB717(Severity.WARNING, Leeway.FIXED);

  private final Severity severity;
  private final Leeway leeway;

  Code() {
    this(Severity.ERROR, Leeway.FIXED);
  }

  Code(Severity severity, Leeway leeway) {
    this.severity = severity;
    this.leeway = leeway;
  }

  /** The usual severity; a site may decide otherwise where the {@link #leeway} allows. */
  public Severity severity() {
    return severity;
  }

  public Leeway leeway() {
    return leeway;
  }

  /** The code of a name such as {@code NB401}, in any case. */
  public static Optional<Code> parse(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Whether the fault is in the settings or options rather than in the content. */
  public boolean isConfiguration() {
    return this != NB603
        && this != NB604
        && this != NB707
        && !name().startsWith("NB71")
        && (name().startsWith("NB0") || name().startsWith("NB6") || name().startsWith("NB7"));
  }

  /** Whether the line at fault holds what nobody may read in a log; it can never be waived. */
  public boolean isPrivate() {
    return this == NB521 || this == NB522 || this == NB523 || this == NB707;
  }
}
