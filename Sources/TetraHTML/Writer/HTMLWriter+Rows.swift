extension HTMLWriter {
    /// Writes rows that the page makes by itself from then on: a pattern in a `template`, and behind it the rows as they
    /// are now.
    ///
    /// - Parameters:
    ///   - list: an expression of an array.
    ///   - id: the member that tells elements apart; without one they are told apart by their value.
    ///   - row: writes the row with a number.
    mutating func pageRows(of list: ClientNode, id: String?, row: (inout HTMLWriter, _ number: Int) -> Void) {
        guard depth > 0 else {
            return problem("A ForEach over a value of the page needs an element around it.")
        }
        let number = ExpressionRow.newNumber()
        let place = path
        let outer = (rows, rowRootCount, rootDepth, isPattern)
        let holeCount = holes.count
        openTag("<template")
        if rootDepth == depth - 1, !outer.0.isEmpty { problem(Self.rowProblem) }
        add(.each(list, id: id))
        writeDirectives()
        closeStartTag()
        isPattern = true
        write(ExpressionRow(number: number, item: .null, index: 0), row)
        isPattern = outer.3
        closeTag("</template>")
        if !isPattern, case .array(let elements) = evaluator.value(of: list) {
            for (index, element) in elements.enumerated() {
                let key = id.flatMap { element.member($0) } ?? element
                path = place.row(HTMLKey(String(decoding: JSONWriter.write(key), as: UTF8.self)))
                write(ExpressionRow(number: number, item: element, index: index), row)
            }
        }
        if holes.count > holeCount {
            problem("A component can't stand in a row that the page makes: its state is sealed.")
        }
        (rows, rowRootCount, rootDepth, isPattern) = outer
        path = place
    }

    private static let rowProblem = "A row that the page makes must be one element."

    private mutating func write(_ row: ExpressionRow, _ body: (inout HTMLWriter, _ number: Int) -> Void) {
        let outer = (rootDepth, rowRootCount)
        let start = buffer.count
        rows.append(row)
        (rootDepth, rowRootCount) = (depth, 0)
        body(&self, row.number)
        let isElement = buffer.count > start && buffer.base[start] == 0x3C && buffer.base[buffer.count - 1] == 0x3E
        if rowRootCount != 1 || !isElement { problem(Self.rowProblem) }
        rows.removeLast()
        (rootDepth, rowRootCount) = outer
    }
}
