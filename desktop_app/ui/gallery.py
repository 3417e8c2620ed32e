"""Every part in every state on one page, for looking at while working on the look.

`python -m desktop_app.ui.gallery` opens it; `--shot DIR` writes a picture of it in each theme at 100, 150 and 200 %,
with no screen.
Its texts are examples.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.ui.gallery_tokens import colours, distances, letters, signs
from desktop_app.ui.routes_model import MONEY, RouteEdge, RouteNode, RouteSentence, RoutesModel, RouteSource
from desktop_app.ui.theme import apply_theme, new_app, px
from desktop_app.ui.tokens import ThemeName
from desktop_app.ui.widgets.buttons import DangerButton, DangerLink, LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.chip import Chip, LetterBadge, NumberDisc
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Heading, Lead, SectionLabel, Small, Strong, Subtitle, Title
from desktop_app.ui.widgets.links import PathText, SourceLine
from desktop_app.ui.widgets.meter import ProgressLine
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.options import Option, OptionGroup
from desktop_app.ui.widgets.routes import RoutesCard
from desktop_app.ui.widgets.rows import Explanation, ExplanationRows, KeyValueRows
from desktop_app.ui.widgets.score import ScoreBlock
from desktop_app.ui.widgets.scroll import PageScroll, TwoColumns
from desktop_app.ui.widgets.sidebar import Sidebar, SidebarItem, SidebarSection
from desktop_app.ui.widgets.steps import Instruction, NumberedSteps, StepItem, StepList
from desktop_app.ui.widgets.table import DataTable, TableCard, TableCell, TableColumn, TableRow
from desktop_app.ui.widgets.tabs import TabsBar

THEMES: tuple[ThemeName, ...] = ("light", "dark", "contrast")
PERCENTS = (100, 150, 200)

ROUTES = RoutesModel(
    title="Routes to your OKX money",
    money_label="Your OKX money",
    sources=(
        RouteSource("number", "Your phone number", "SIM swap, or the carrier is talked into it", "open"),
        RouteSource("inbox", "Your e-mail inbox", "its own fallback is SMS", "open"),
        RouteSource("phish", "A page that looks like OKX", "password and one code typed into it", "stoppable"),
        RouteSource("session", "This computer, signed in", "a stolen session", "closed"),
        RouteSource("key", "A leaked API key", "from a bot or a spreadsheet", "closed"),
    ),
    nodes=(
        RouteNode("reset", 1, "Reset password by SMS", "", "open"),
        RouteNode("switch", 1, "Use SMS instead of the app", "", "stoppable"),
        RouteNode("second", 1, "Needs a second code", "", "closed"),
        RouteNode("read", 1, "Key can only read", "", "closed"),
        RouteNode("withdraw", 2, "Add an address, withdraw", "after 24 h · you get an e-mail", "open"),
        RouteNode("listed", 2, "Only listed addresses", "", "closed"),
    ),
    edges=(
        RouteEdge("number", "reset", "open"),
        RouteEdge("inbox", "reset", "open"),
        RouteEdge("phish", "switch", "stoppable"),
        RouteEdge("reset", "withdraw", "open"),
        RouteEdge("switch", "withdraw", "stoppable"),
        RouteEdge("withdraw", MONEY, "open"),
        RouteEdge("session", "second", "closed"),
        RouteEdge("second", "listed", "closed"),
        RouteEdge("listed", MONEY, "closed"),
        RouteEdge("key", "read", "closed"),
        RouteEdge("read", MONEY, "closed"),
    ),
    sentences=(
        RouteSentence(
            "number", "Whoever takes over your phone number resets the password by SMS and withdraws.", "open"
        ),
        RouteSentence("inbox", "Whoever reads your mail resets the password the same way.", "open"),
        RouteSentence(
            "phish", "A false page takes a password and one code; you get an e-mail and have 24 hours.", "stoppable"
        ),
        RouteSentence("session", "A stolen session is asked for a second code before money leaves.", "closed"),
        RouteSentence("key", "A leaked API key can read, and nothing else.", "closed"),
    ),
)


def _texts() -> Card:
    card = Card("Texts")
    card.add(Title("When OKX asks for a code, can you choose SMS instead of the authenticator?"))
    card.add(Heading("Turn off SMS codes on OKX"))
    card.add(
        Subtitle(
            "Worked out on this computer from what you told Strongroom about 3 exchanges, your e-mail and your phone."
        )
    )
    card.add(
        Body("At **Phone authentication** choose **Turn off**, and confirm with your authenticator code.", marked=True)
    )
    card.add(Lead("You get back in.", "The paper key at home makes a new authenticator in 5 minutes."))
    card.add(Strong("A stolen, unlocked phone"))
    card.add(Small("It holds your mail, your codes and the OKX app"))
    card.add(SectionLabel("Accounts"))
    card.add(PathText(("Profile", "Security", "Security centre"), lead="Open ", end="."))
    card.add(SourceLine("https://www.okx.com/help/how-do-i", "checked 22 Nov 2026"))
    card.add(Body("A long word breaks: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdqbc1qar0srrr7xfkvy5l643lydnw9re59gtzz"))
    return card


def _buttons() -> Card:
    card = Card("Buttons", aside="aside words")
    off = PlainButton("Not yet")
    off.setEnabled(False)
    card.add(
        FlowRow(
            PrimaryButton("Walk me through it"),
            PlainButton("Why this first?"),
            LinkButton("Show me where to look"),
            gap=12,
        )
    )
    card.add(FlowRow(DangerButton("Delete this account"), DangerLink("Put this off"), off, gap=12))
    return card


def _chips() -> Card:
    card = Card("Chips, grades and meters")
    tones = (
        Chip("Next step · about 6 minutes", "accent"),
        Chip("Security 31 → 53", "ok"),
        Chip("53 … 61", "warn"),
        Chip("closes 2 routes", "bad"),
        Chip("Recovery stays 54"),
    )
    card.add(FlowRow(*tones))
    card.add(FlowRow(*(LetterBadge(letter, "security") for letter in "ABCDE"), NumberDisc(1, "accent"), NumberDisc(12)))
    security, recovery = ScoreBlock("Security"), ScoreBlock("Recovery")
    security.set_score("D", 31, 72, "up to 72 once 3 things are known")
    recovery.set_score("C", 54, 54, "nothing unknown")
    card.add(TwoColumns(security, recovery, parts=(1, 1), least=420))
    line = ProgressLine()
    line.set_progress(5, 12)
    card.add(line)
    return card


def _notices() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(
        Notice("Safe to do now.", "Your authenticator was tested today and your recovery codes are on paper.")
    )
    column.addWidget(
        Notice(
            "The last code was right, but 30 seconds old.",
            "Turn on automatic date and time on the phone.",
            "warn",
            stacked=True,
        )
    )
    column.addWidget(
        Notice("The file could not be saved.", "The disk is full. Nothing was lost. Make room and try again.", "bad")
    )
    column.addWidget(Notice("New facts about OKX.", "Three answers may be out of date.", "accent"))
    return holder


def _options() -> QWidget:
    options = (
        Option("yes", "Yes, SMS is offered"),
        Option("no", "No, only the authenticator"),
        Option(
            "unknown",
            "I do not know yet",
            "Counts as yes until you have looked. Nothing else waits for it.",
            alone=True,
        ),
    )
    one = OptionGroup(options, name="Can you choose SMS?")
    one.set_value(("yes",))
    several = OptionGroup(options, name="Which are offered?", multi=True)
    several.set_value(("yes", "no"))
    return TwoColumns(one, several, parts=(1, 1), least=560)


def _rows() -> QWidget:
    score = Card("Why security is D 31", aside="adds up to the number")
    score.add(
        ExplanationRows(
            (
                Explanation("A perfect setting", "", "100", strong=True),
                Explanation("Outside your settings", "The exchange itself can fail. No setting changes that.", "− 5"),
                Explanation(
                    "Held at D by: SIM swap", "Your number → new mail password → new OKX password", "− 56", "bad"
                ),
                Explanation("Security", "", "31", total=True),
            )
        )
    )
    holds = Card("What the code holds")
    holds.add(
        KeyValueRows(
            (("Exchange", "OKX"), ("Kind", "TOTP · SHA-1 · 6 digits · 30 s"), ("Secret", Chip("strong", "ok")))
        )
    )
    return TwoColumns(score, holds)


def _steps() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    card = Card("Do this on okx.com")
    card.add(
        NumberedSteps(
            (
                Instruction(
                    "Type **okx.com** into the address bar yourself, and sign in.",
                    'Not from a link: see "Check a message".',
                ),
                Instruction("Open **Profile › Security › Security centre**."),
                Instruction(
                    "At **Phone authentication** choose **Turn off**, and confirm with your authenticator code."
                ),
            )
        )
    )
    steps = Card(rows=True)
    steps.add(
        StepList(
            (
                StepItem(
                    "1",
                    1,
                    "Turn off SMS codes",
                    "OKX · 6 minutes · safe now",
                    (("Security 31 → 53", "ok"), ("Recovery 54", "neutral")),
                    True,
                ),
                StepItem(
                    "2",
                    2,
                    'Look: what does "Forgot password" ask for?',
                    "OKX · 2 minutes · settles an unknown",
                    (("53 … 61", "warn"),),
                ),
                StepItem("3", 3, "Take SMS recovery off your mailbox", "Mailbox · 10 minutes", (("53 → 60", "ok"),)),
            )
        )
    )
    column.addWidget(card)
    column.addWidget(steps)
    return holder


def _fields() -> Card:
    card = Card("Fields and tabs")
    card.add(
        TabsBar(
            (("routes", "Routes"), ("score", "Score"), ("lose", "If I lose…"), ("steps", "Steps"), ("facts", "Facts"))
        )
    )
    card.add(TextField("Mailbox", "The part before the @ is enough.", placeholder="m…@example.org"))
    wrong = TextField("Passphrase", hidden=True)
    wrong.set_text("wrong words")
    wrong.problem("This passphrase does not open the file. Nothing was changed. Try again.")
    card.add(wrong)
    return card


def _table() -> QWidget:
    columns = (TableColumn("letter", "Security at best", 106), TableColumn("stop", "Stop after a reset", 120))
    table = DataTable("Exchange", columns, name="Exchanges")
    known = (TableCell("→ B", letter="C"), TableCell("24 hours", "ok"))
    table.set_rows(
        (
            TableRow("okx", "OKX", known, note="yours"),
            TableRow("kraken", "Kraken", (TableCell(pending=True), TableCell("unknown", soft=True))),
            TableRow(
                "gate", "Gate", (TableCell("not worked out", soft=True), TableCell("12 hours, not always", "warn"))
            ),
        )
    )
    table.mark_sorted("letter", "sorted", falling=True)
    table.setFixedHeight(table.whole_height())
    return TableCard(table)


SECTIONS: tuple[Callable[[], QWidget], ...] = (
    _texts,
    _buttons,
    _chips,
    _notices,
    _options,
    lambda: RoutesCard(ROUTES),
    _rows,
    _steps,
    _fields,
    _table,
    lambda: EmptyState(
        "No API keys yet",
        "A key lets a program trade for you. Write yours down here and see what each may do.",
        "Add a key",
    ),
)
"""Every part, from top to bottom."""

TOKENS: tuple[Callable[[], QWidget], ...] = (colours, letters, distances, signs)
"""What the parts are made of."""

SIDEBAR = (
    SidebarItem("overview", "Overview"),
    SidebarItem("steps", "Next steps", words="7", spoken="7 to do"),
    SidebarSection(
        "Accounts",
        (
            SidebarItem("okx", "OKX", letter="D", spoken="security D"),
            SidebarItem("binance", "Binance", letter="C", spoken="security C"),
            SidebarItem("kraken", "Kraken", letter="B", spoken="security B"),
            SidebarItem("mail", "E-mail", words="behind SMS"),
            SidebarItem("phone", "Phone number", words="no PIN"),
            SidebarItem("add", "+ Add account", look="quiet"),
        ),
    ),
    SidebarSection("Paper", (SidebarItem("print", "Print & export"),)),
)
BOTTOM = (
    SidebarItem("robbed", "I think I am being robbed", look="bad"),
    SidebarItem("settings", "Settings", look="quiet"),
)


class Gallery(QWidget):
    """The sidebar, and all parts or what they are made of."""

    def __init__(self, sections: Sequence[Callable[[], QWidget]] = SECTIONS) -> None:
        super().__init__()
        self.setWindowTitle("Strongroom")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar()
        self.sidebar.set_model(SIDEBAR, BOTTOM)
        self.sidebar.set_current("okx")
        self.sidebar.chosen.connect(self.sidebar.set_current)
        self.area = PageScroll()
        for section in sections:
            self.area.add(section())
        row.addWidget(self.sidebar)
        row.addWidget(self.area, 1)

    def fit(self, width: int) -> None:
        """Take the whole height that this width needs, so that one picture shows all."""
        self.sidebar.setFixedWidth(min(px(232), round(width * 0.34)))
        holder = self.area.widget()
        inner = width - self.sidebar.width()
        self.resize(QSize(width, 800))
        settle(self)
        layout = holder.layout() if holder is not None else None
        height = layout.totalHeightForWidth(inner) if isinstance(layout, QLayout) else 800
        self.resize(QSize(width, max(height, 800)))
        settle(self)


def settle(widget: QWidget) -> None:
    """Let all layouts and posted events come to rest."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    layout = widget.layout()
    if layout is not None:
        layout.activate()


def shots(app: QApplication, folder: Path, width: int = 1240) -> list[Path]:
    """Write a picture of the gallery and of a dialog in each theme and text size; the paths written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    gallery, tokens = Gallery(), Gallery(TOKENS)
    dialog = Dialog(
        None,
        "Delete OKX from Strongroom?",
        "Its answers and steps go with it. Your account at OKX stays.",
        kind="danger",
    )
    for theme in THEMES:
        for percent in PERCENTS:
            apply_theme(app, theme, percent)
            for name, widget in (("gallery", gallery), ("tokens", tokens), ("dialog", dialog)):
                widget.show()
                if isinstance(widget, Gallery):
                    widget.fit(width)
                settle(widget)
                path = folder / f"{name}-{theme}-{percent}.png"
                widget.grab().save(str(path))
                widget.hide()
                written.append(path)
    gallery.deleteLater()
    tokens.deleteLater()
    dialog.deleteLater()
    return written


def main(arguments: Sequence[str]) -> int:
    """Open the gallery, or write its pictures."""
    parser = argparse.ArgumentParser(prog="gallery", description="Every part of the look in every state")
    parser.add_argument("--shot", metavar="DIR", type=Path, help="write pictures of each theme and text size, and end")
    parser.add_argument("--theme", choices=("system", *THEMES), default="system")
    parser.add_argument("--text", metavar="PERCENT", type=int, default=100)
    chosen = parser.parse_args(arguments)
    if chosen.shot is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = new_app(sys.argv[:1])
    apply_theme(app, chosen.theme, chosen.text)
    if chosen.shot is not None:
        shots(app, chosen.shot)
        return 0
    gallery = Gallery((*SECTIONS, *TOKENS))
    gallery.resize(1240, 800)
    gallery.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
