# Gives every block a role that says where it stands in the source.
#
# In Ruby, as every call from Ruby to Java costs: only where the document may include something is
# Java, which knows the files, asked for the role. In front of the parser and no extension, as
# Asciidoctor sets up a registry for every document with extensions. Cells of tables get no role,
# as none is printed; a document in a cell was parsed with the table and is marked from there.
module NianbaoLineMarker
  def parse data = nil
    return super if parsed?
    document = super
    NianbaoLineMarker.mark_in document, document.options[:places]
    document
  end

  def self.mark_in parent, places
    case parent.context
    when :table
      rows = parent.rows
      (rows.body + rows.foot).flatten.each do |cell|
        mark_in cell.inner_document, places if cell.style == :asciidoc
      end
    when :dlist
      parent.blocks.flatten.each {|node| mark node, places if node }
    else
      parent.blocks.each {|node| mark node, places }
    end
  end

  def self.mark node, places
    if (cursor = node.source_location)
      line = cursor.lineno
      node.add_role places ? (places.apply cursor.file, line) : "\uE005at-0-#{line < 1 ? 1 : line}"
    end
    # A text has no form: a list of what is done and what is not says so in signs.
    node.remove_attr 'interactive-option' if node.context == :ulist
    mark_in node, places
  end
end

Asciidoctor::Document.prepend NianbaoLineMarker
