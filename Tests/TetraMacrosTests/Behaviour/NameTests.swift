import Tetra
import Testing

@Suite("Names of components")
struct NameTests {
    @Test("a name is the module and the path of types, without type parameters")
    func path() {
        #expect(TodoItem.componentName == "TetraMacrosTests.TodoItem")
        #expect(Shop.Cart.componentName == "TetraMacrosTests.Shop.Cart")
        #expect(Shop.Deep.Extended.componentName == "TetraMacrosTests.Shop.Deep.Extended")
        #expect(Listing<Todo>.componentName == "TetraMacrosTests.Listing")
        #expect(Outer<Int>.Inner.componentName == "TetraMacrosTests.Outer.Inner")
    }

    @Test("a given name is taken as it is")
    func given() {
        #expect(Shop.wishes.componentName == "Store.Wish\"List")
    }
}
