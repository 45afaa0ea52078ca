/// What an element is to assistive technology (WAI-ARIA 1.2).
public enum AriaRole: String, Sendable {
    case alert
    case alertdialog
    case application
    case article
    case banner
    case blockquote
    case button
    case caption
    case cell
    case checkbox
    case code
    case columnheader
    case combobox
    case complementary
    case contentinfo
    case definition
    case deletion
    case dialog
    case directory
    case document
    case emphasis
    case feed
    case figure
    case form
    case generic
    case grid
    case gridcell
    case group
    case heading
    case img
    case insertion
    case link
    case list
    case listbox
    case listitem
    case log
    case main
    case mark
    case marquee
    case math
    case menu
    case menubar
    case menuitem
    case menuitemcheckbox
    case menuitemradio
    case meter
    case navigation
    case none
    case note
    case option
    case paragraph
    case presentation
    case progressbar
    case radio
    case radiogroup
    case region
    case row
    case rowgroup
    case rowheader
    case scrollbar
    case search
    case searchbox
    case separator
    case slider
    case spinbutton
    case status
    case strong
    case `subscript`
    case suggestion
    case superscript
    case `switch`
    case tab
    case table
    case tablist
    case tabpanel
    case term
    case textbox
    case time
    case timer
    case toolbar
    case tooltip
    case tree
    case treegrid
    case treeitem
}

/// In which sense an element is the current one.
public enum AriaCurrent: String, Sendable {
    case page
    case step
    case location
    case date
    case time
    case yes = "true"
    case no = "false"
}

/// When a change is read out.
public enum AriaLive: String, Sendable {
    case off
    case polite
    case assertive
}

/// What an element opens.
public enum AriaPopup: String, Sendable {
    case menu
    case listbox
    case tree
    case grid
    case dialog
    case yes = "true"
    case no = "false"
}

/// Whether something is ticked, or some of it.
public enum AriaChecked: String, Sendable {
    case yes = "true"
    case no = "false"
    case mixed
}

/// How a column is sorted.
public enum AriaSort: String, Sendable {
    case none
    case ascending
    case descending
    case other
}

/// Along which axis something lies.
public enum AriaOrientation: String, Sendable {
    case horizontal
    case vertical
    case undefined
}

/// How an input helps typing.
public enum AriaAutocomplete: String, Sendable {
    case none
    case inline
    case list
    case both
}

/// What is wrong with an input.
public enum AriaInvalidity: String, Sendable {
    case no = "false"
    case yes = "true"
    case grammar
    case spelling
}
