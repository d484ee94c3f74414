# Where Asciidoctor judges the text around or within a metric, it sees it as a reader does, without
# the marks of MetricMark.
module NianbaoMetricMarks
  OPENING = /\uE000[^\uE001]*\uE001/
  CLOSING = "\uE002"

  def self.out_of text
    (text.include? CLOSING) ? ((text.gsub OPENING, '').delete CLOSING) : text
  end

  # Ids made of headings.
  module Ids
    def generate_id title, document
      super NianbaoMetricMarks.out_of(title), document
    end
  end

  # Values that conditions compare.
  module Conditions
    def resolve_expr_val val
      value = super
      (String === value) ? NianbaoMetricMarks.out_of(value) : value
    end
  end

  # The dash and the apostrophe between two words.
  Asciidoctor::REPLACEMENTS.map! do |pattern, replacement, restore|
    if restore == :leading
      between = (pattern.source.sub ')', "#{CLOSING}?)").sub '(?=', "(?=(?:#{OPENING.source})?"
      pattern = Regexp.new between
    end
    [pattern, replacement, restore]
  end

  Asciidoctor::Section.singleton_class.prepend Ids
  Asciidoctor::PreprocessorReader.prepend Conditions
end
