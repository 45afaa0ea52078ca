public import Foundation

extension IndexSet: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "index set" }

    /// A list of numbers by twos: how many indexes are left out, and how many are there after that.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        let ranges = rangeView
        try encoder.list(count: 2 * ranges.count) { encoder throws(StateError) in
            var end = 0
            for range in ranges {
                encoder.integer(range.lowerBound - end)
                encoder.integer(range.count)
                end = range.upperBound
            }
        }
    }

    /// Ranges that touch, are empty, or reach beyond the highest index are refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let count = try decoder.listCount()
        guard count.isMultiple(of: 2) else { throw .invalid("an index set with half a range") }
        self.init()
        var end = 0
        for index in 0..<(count / 2) {
            let (gap, length): (Int, Int) = (try decoder.integer(), try decoder.integer())
            let (start, overflow) = end.addingReportingOverflow(gap)
            let (next, nextOverflow) = start.addingReportingOverflow(length)
            guard gap >= (index == 0 ? 0 : 1), length > 0, !overflow, !nextOverflow else {
                throw .invalid("an index set with ranges that are none")
            }
            insert(integersIn: start..<next)
            end = next
        }
    }
}
