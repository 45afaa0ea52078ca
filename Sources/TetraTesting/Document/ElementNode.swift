/// An element of a page: what the server wrote, and beside it what people and expressions have made of it since.
final class ElementNode {
    /// What stands inside an element.
    enum Child {
        case element(ElementNode)
        case text(String)
        /// The runtime marks by comments what was passed to a component.
        case comment(String)
    }

    /// An attribute as the server wrote it.
    struct Attribute: Equatable {
        let name: String
        let value: String
    }

    /// In lower case.
    let name: String
    private(set) weak var parent: ElementNode?
    private(set) var children: [Child] = []
    /// In the order of the server's text, each name once.
    private(set) var attributes: [Attribute]
    /// What expressions have made of the element.
    var driven = DrivenContent()
    /// What a person has put in.
    var entered = EnteredContent()
    /// The parsed `data-tetra`, once the page has connected the element.
    var binding: DirectiveBinding?

    /// Which row of a list of the page this is the element of.
    var row: PageRow?

    init(name: String, attributes: [Attribute] = []) {
        self.name = name
        self.attributes = attributes
    }

    // MARK: Reading

    /// An attribute as it is now, expressions included.
    func attribute(_ name: String) -> String? {
        if let driven = driven.attributes[name] { return driven.value }
        let written = written(name)
        guard name == "class", !driven.classes.isEmpty else { return written }
        return driven.classes(over: written ?? "")
    }

    func has(_ name: String) -> Bool { attribute(name) != nil }

    /// An attribute as the server wrote it.
    func written(_ name: String) -> String? {
        attributes.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    /// What stands inside as it is now, expressions included.
    var content: [Child] {
        driven.text.map { $0.isEmpty ? [] : [.text($0)] } ?? children
    }

    var elements: [ElementNode] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// This element and all below it, in document order.
    var tree: [ElementNode] {
        var found: [ElementNode] = []
        var waiting = [self]
        while let next = waiting.popLast() {
            found.append(next)
            waiting.append(contentsOf: next.elements.reversed())
        }
        return found
    }

    /// This element and all around it, from the inside out.
    var lineage: [ElementNode] {
        Array(sequence(first: self, next: \.parent))
    }

    var root: ElementNode { lineage.last ?? self }

    /// All text inside, as it is.
    var textContent: String {
        content.reduce(into: "") { text, child in
            switch child {
            case .text(let own): text += own
            case .element(let element): text += element.textContent
            case .comment: break
            }
        }
    }

    // MARK: Changing

    func replaceAttributes(_ attributes: [Attribute]) {
        self.attributes = attributes
    }

    func setWritten(_ name: String, _ value: String) {
        let attribute = Attribute(name: name, value: value)
        if let index = attributes.firstIndex(where: { $0.name == name }) {
            attributes[index] = attribute
        } else {
            attributes.append(attribute)
        }
    }

    func append(_ child: Child) {
        if case .element(let element) = child {
            element.detach()
            element.parent = self
        }
        children.append(child)
    }

    func insert(_ element: ElementNode, after sibling: ElementNode) {
        element.detach()
        guard let index = index(of: sibling) else { return }
        element.parent = self
        children.insert(.element(element), at: index + 1)
    }

    func replaceChildren(_ children: [Child]) {
        for case .element(let element) in self.children { element.parent = nil }
        self.children = []
        for child in children { append(child) }
    }

    /// Puts another element into this one's place.
    func replace(with other: ElementNode) {
        guard let parent, let index = parent.index(of: self) else { return }
        other.detach()
        parent.children[index] = .element(other)
        other.parent = parent
        self.parent = nil
    }

    func detach() {
        guard let parent, let index = parent.index(of: self) else { return }
        parent.children.remove(at: index)
        self.parent = nil
    }

    private func index(of element: ElementNode) -> Int? {
        children.firstIndex { if case .element(let each) = $0 { each === element } else { false } }
    }
}
