/// An archive's body with texts and shapes of records that are there more than once taken out into tables.
///
/// It is made from the finished body, so that the order of the bytes before, and with it the order of sets and
/// dictionaries, doesn't depend on what is shared. The same body always gives the same result.
struct SharedParts {
    /// The list of shapes, then the list of texts.
    let tables: [UInt8]
    /// The body with rows of these tables in it.
    let body: [UInt8]
    /// How many tags each row of the table of shapes has.
    let tagCounts: [Int]

    /// - Parameters:
    ///   - bytes: Written here, and sound.
    ///   - start: Where the body begins: the archive's record and, where there are objects, their list.
    ///   - hasObjects: Whether the list of objects follows the record.
    ///   - sharesTexts: Whether texts are shared, too.
    /// - Returns: nil if nothing is saved.
    init?(of bytes: [UInt8], from start: Int = 0, hasObjects: Bool, sharesTexts: Bool = true) {
        var census = SharingCensus(bytes, from: start, sharesTexts: sharesTexts)
        census.walk(hasObjects: hasObjects)
        guard let plan = census.plan else { return nil }
        var rewriter = SharingRewriter(bytes, from: start, plan)
        rewriter.walk(hasObjects: hasObjects)
        guard rewriter.isSound else { return nil }
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        encoder.head(.list, UInt64(plan.shapes.count))
        for shape in plan.shapes { encoder.bytes(shape) }
        encoder.head(.list, UInt64(plan.texts.count))
        for text in plan.texts {
            encoder.head(.text, UInt64(text.count))
            encoder.bytes += text
        }
        tables = encoder.bytes
        body = rewriter.output
        tagCounts = plan.shapes.map { $0.count / 2 }
        guard tables.count + body.count < bytes.count - start else { return nil }
    }
}

/// What is worth a row of its own.
struct SharingPlan {
    var shapes: [ArraySlice<UInt8>] = []
    var texts: [ArraySlice<UInt8>] = []
    /// The row of each record's shape, in the order in which records begin; nil where it is not shared.
    var rowsOfRecords: [Int?] = []
    var textRows: [ByteText: Int] = [:]
}
