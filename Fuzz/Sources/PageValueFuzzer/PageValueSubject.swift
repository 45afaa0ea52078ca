import FuzzSupport
import TetraHTML

/// A type that the page's JSON is read as.
protocol PageValueSubject: Sendable {
    var seeds: [[UInt8]] { get }
    func run(_ json: JSONValue, textCount: Int)
}

/// A type, with values to begin with.
struct Subject<Value: PageValue>: PageValueSubject {
    let values: [Value]

    /// How many bytes of memory each byte of JSON may cost.
    let multiple: Int

    init(_ values: Value..., multiple: Int = 64) {
        (self.values, self.multiple) = (values, multiple)
    }

    var seeds: [[UInt8]] {
        values.map { value in
            var writer = JSONWriter(standsInMarkup: false)
            writer.write(value.pageValue)
            return writer.bytes
        }
    }

    /// What can be read can be written, and is read as the same again.
    func run(_ json: JSONValue, textCount: Int) {
        let name = "\(Value.self)"
        let value = HeapBudget.hold(name, input: textCount, multiple: multiple) {
            do throws(PageValueError) { return try Value?.some(Value(pageValue: json)) } catch { return nil }
        }
        guard let value else { return }
        let written = value.pageValue
        let again = try? Value(pageValue: written)
        require(again?.pageValue == written, "\(name): a value changes by writing and reading")
    }
}
