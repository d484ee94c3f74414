# Gives every block a role that says where it stands in the source.
#
# In Ruby, as every call from Ruby to Java costs: only where the document may include something is
# Java, which knows the files, asked for the role.
class NianbaoLineMarker < Asciidoctor::Extensions::TreeProcessor
  MARK = /\Anb-at-\d{1,6}-\d{1,9}\z/

  def process document
    places = document.options[:places]
    document.find_by traverse_documents: true do |node|
      mark node, places unless node.context == :document
      false
    end
    document
  end

  def mark node, places
    node.roles.each {|role| node.remove_role role if MARK.match? role } if node.role?
    return unless (cursor = node.source_location)
    line = cursor.lineno
    node.add_role places ? (places.apply cursor.file, line) : "nb-at-0-#{line < 1 ? 1 : line}"
  end
end
