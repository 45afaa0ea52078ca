extension HTMLTags {
    public enum Form: HTMLContentTag, AcceptsName, AcceptsLinkTarget, AcceptsRel, AcceptsAutocomplete,
        AcceptsFormAction
    {
        public static var start: StaticString { "<form" }
        public static var end: StaticString { "</form>" }
    }
    public enum Label: HTMLContentTag, AcceptsForm, AcceptsFor {
        public static var start: StaticString { "<label" }
        public static var end: StaticString { "</label>" }
    }
    public enum Input: HTMLVoidTag, AcceptsDisabled, AcceptsName, AcceptsValue, AcceptsPicture, AcceptsSize,
        AcceptsAlternative, AcceptsForm, AcceptsSubmission, AcceptsRequired, AcceptsTyping, AcceptsChoice,
        AcceptsAutocomplete, AcceptsRange, AcceptsMaximum, AcceptsPopoverTarget
    {
        public static var start: StaticString { "<input" }
    }
    public enum Button: HTMLContentTag, AcceptsDisabled, AcceptsName, AcceptsValue, AcceptsForm, AcceptsSubmission,
        AcceptsPopoverTarget
    {
        public static var start: StaticString { "<button" }
        public static var end: StaticString { "</button>" }
    }
    public enum Select: HTMLContentTag, AcceptsDisabled, AcceptsName, AcceptsForm, AcceptsRequired, AcceptsChoice,
        AcceptsAutocomplete
    {
        public static var start: StaticString { "<select" }
        public static var end: StaticString { "</select>" }

        public static func completeContent(_ writer: inout HTMLWriter, from offset: Int) { writer.selection = nil }
    }
    public enum Datalist: HTMLContentTag {
        public static var start: StaticString { "<datalist" }
        public static var end: StaticString { "</datalist>" }
    }
    public enum Optgroup: HTMLContentTag, AcceptsDisabled, AcceptsLabel {
        public static var start: StaticString { "<optgroup" }
        public static var end: StaticString { "</optgroup>" }
    }
    public enum Option: HTMLContentTag, AcceptsDisabled, AcceptsValue, AcceptsLabel {
        public static var start: StaticString { "<option" }
        public static var end: StaticString { "</option>" }

        public static var holdsTextOnly: Bool { true }

        public static func completeStartTag(_ writer: inout HTMLWriter) { writer.paintOption() }
    }
    public enum Textarea: HTMLContentTag, AcceptsDisabled, AcceptsName, AcceptsForm, AcceptsRequired, AcceptsTyping,
        AcceptsAutocomplete
    {
        public static var start: StaticString { "<textarea" }
        public static var end: StaticString { "</textarea>" }

        public static var holdsTextOnly: Bool { true }

        public static func completeContent(_ writer: inout HTMLWriter, from offset: Int) {
            writer.keepFirstLineEnd(from: offset)
        }
    }
    public enum Output: HTMLContentTag, AcceptsName, AcceptsForm, AcceptsFor {
        public static var start: StaticString { "<output" }
        public static var end: StaticString { "</output>" }
    }
    public enum Progress: HTMLContentTag, AcceptsValue, AcceptsForm, AcceptsMaximum {
        public static var start: StaticString { "<progress" }
        public static var end: StaticString { "</progress>" }
    }
    public enum Meter: HTMLContentTag, AcceptsValue, AcceptsForm, AcceptsRange, AcceptsMaximum {
        public static var start: StaticString { "<meter" }
        public static var end: StaticString { "</meter>" }
    }
    public enum Fieldset: HTMLContentTag, AcceptsDisabled, AcceptsName, AcceptsForm {
        public static var start: StaticString { "<fieldset" }
        public static var end: StaticString { "</fieldset>" }
    }
    public enum Legend: HTMLContentTag {
        public static var start: StaticString { "<legend" }
        public static var end: StaticString { "</legend>" }
    }
}
