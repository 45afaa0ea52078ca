import Tetra
import Testing

@Suite("Names of components")
struct NameTests {
    @Test("a name is the module and the path of types, with what type parameters stand for")
    func path() {
        #expect(TodoItem.componentName == "TetraMacrosTests.TodoItem")
        #expect(Shop.Cart.componentName == "TetraMacrosTests.Shop.Cart")
        #expect(Shop.Deep.Extended.componentName == "TetraMacrosTests.Shop.Deep.Extended")
        #expect(Listing<Todo>.componentName == "TetraMacrosTests.Listing<\(Todo.stateShape)>")
        #expect(Outer<Int>.Inner.componentName == "TetraMacrosTests.Outer.Inner<\(Int.stateShape)>")
        #expect(Outer<Counter>.Inner.componentName == "TetraMacrosTests.Outer.Inner<TetraMacrosTests.Counter>")
    }

    @Test("a given name is taken as it is")
    func given() {
        #expect(Shop.wishes.componentName == "Store.Wish\"List")
    }
}
