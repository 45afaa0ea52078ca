/// Ends the run as a crash if something that must always hold does not; libFuzzer then keeps the input.
public func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    guard condition else { fatalError(message()) }
}
