import Testing

@testable import TetraTesting

struct RoleTests {
    @Test(
        "an element has the role that HTML gives it, unless it says another",
        arguments: [
            ("<a href=\"/\">x</a>", "link"), ("<a>x</a>", nil), ("<button>x</button>", "button"),
            ("<input>", "textbox"), ("<input type=\"EMAIL\">", "textbox"), ("<input type=password>", "textbox"),
            ("<input type=search>", "searchbox"), ("<input type=number>", "spinbutton"),
            ("<input list=\"x\">", "combobox"), ("<input type=range>", "slider"), ("<input type=checkbox>", "checkbox"),
            ("<input type=radio>", "radio"), ("<input type=submit>", "button"), ("<input type=hidden>", nil),
            ("<input type=date>", nil), ("<textarea></textarea>", "textbox"), ("<select></select>", "combobox"),
            ("<select multiple></select>", "listbox"), ("<select size=4></select>", "listbox"),
            ("<h1>x</h1>", "heading"), ("<h6>x</h6>", "heading"), ("<ul></ul>", "list"), ("<ol></ol>", "list"),
            ("<li></li>", "listitem"), ("<nav></nav>", "navigation"), ("<main></main>", "main"),
            ("<header></header>", "banner"), ("<footer></footer>", "contentinfo"), ("<aside></aside>", "complementary"),
            ("<section></section>", nil), ("<section aria-label=\"x\"></section>", "region"), ("<form></form>", "form"),
            ("<img alt=\"x\">", "img"), ("<img alt=\"\">", nil), ("<img>", "img"), ("<table></table>", "table"),
            ("<tr></tr>", "row"), ("<td></td>", "cell"), ("<th></th>", "columnheader"),
            ("<th scope=row></th>", "rowheader"), ("<output></output>", "status"),
            ("<progress></progress>", "progressbar"),
            ("<fieldset></fieldset>", "group"), ("<details></details>", "group"), ("<dialog open></dialog>", "dialog"),
            ("<hr>", "separator"), ("<p></p>", "paragraph"), ("<div></div>", nil), ("<span></span>", nil),
            ("<div role=\"status\"></div>", "status"), ("<ul role=\"none\"></ul>", nil),
            ("<button role=\"switch checkbox\">x</button>", "switch"),
        ] as [(String, String?)])
    func roles(html: String, role: String?) throws {
        let element = try #require(try HTMLParser.parse(html).elements.first)
        #expect(element.role?.rawValue == role)
    }

    @Test("the header of an article is not the page's banner")
    func partHeader() throws {
        let root = try HTMLParser.parse("<article><header></header></article><header></header>")
        #expect(root.tree.filter { $0.name == "header" }.map(\.role) == [nil, .banner])
    }

    @Test(
        "an element is called what the page calls it",
        arguments: [
            ("<button id=it>Save <b>all</b></button>", "Save all"),
            ("<button id=it aria-label=\" Close \">×</button>", "Close"),
            (
                "<span id=a>First</span><span id=b hidden>Second</span><button id=it aria-labelledby=\"a b\">x</button>",
                "First Second"
            ),
            ("<label for=it>Title</label><input id=it placeholder=\"x\">", "Title"),
            ("<label>Title <input id=it></label>", "Title"),
            ("<label><input id=it type=checkbox> milk</label>", "milk"),
            ("<label>after <input value=\"5\"> days <input id=it></label>", "after 5 days"),
            ("<label for=it>One</label><label for=it>Two</label><input id=it>", "One Two"),
            ("<input id=it placeholder=\"Search\">", "Search"), ("<input id=it title=\"Hint\">", "Hint"),
            ("<input id=it>", ""), ("<input id=it type=submit>", "Submit"),
            ("<input id=it type=submit value=\"Go\">", "Go"), ("<input id=it type=image alt=\"Go\">", "Go"),
            ("<img id=it alt=\"A cat\">", "A cat"), ("<a id=it href=\"/\"><img alt=\"Home\"></a>", "Home"),
            ("<button id=it><svg><title>Menu</title></svg></button>", "Menu"),
            ("<button id=it><span aria-hidden=\"true\">×</span>Close</button>", "Close"),
            ("<button id=it><span hidden>secret</span>Show</button>", "Show"),
            ("<button id=it><div>two</div><div>lines</div></button>", "two lines"),
            ("<fieldset id=it><legend>Size</legend></fieldset>", "Size"),
            ("<table id=it><caption>Prices</caption></table>", "Prices"),
            ("<ul id=it><li>x</li></ul>", ""), ("<h2 id=it>  A \n B </h2>", "A B"),
            ("<button id=it aria-label=\"\">Text</button>", "Text"),
        ])
    func names(html: String, name: String) throws {
        let root = try HTMLParser.parse(html)
        let element = try #require(root.tree.first { $0.attribute("id") == "it" })
        #expect(element.accessibleName == name)
        #expect(element.root === root)
    }
}
