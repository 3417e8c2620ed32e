"""The first page of all: what the app does, what it does not do, and where to begin."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.context import Context
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small, Title
from desktop_app.ui.widgets.logo import Brand

SENTENCES = (
    Text(
        "Strongroom shows which attacks still reach your money at crypto exchanges, and walks you to a setup that "
        "holds."
    ),
    Text("Everything you tell it stays on this computer, encrypted, and nothing is sent anywhere."),
    Text("It never asks for a password to an exchange, and never signs in for you."),
)


class WelcomePage(ScrollPage):
    """Three sentences and a button; a link for those who were here before."""

    title = Text("Welcome")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=640, centred=True)
        self.add(Brand())
        self.column.addSpacing(8)
        self.add(Title(tr("Welcome to Strongroom")))
        for sentence in SENTENCES:
            self.add(Body(str(sentence)))
        self.column.addSpacing(8)
        self.begin = PrimaryButton(tr("Begin"))
        self.begin.clicked.connect(lambda: self.context.navigate("protect"))
        self.add(FlowRow(self.begin, Small(tr("about ten minutes for two exchanges"), wrap=False), gap=14))
        self.column.addSpacing(8)
        self.backup = LinkButton(tr("I have a backup"))
        self.backup.clicked.connect(lambda: self.context.navigate("backups"))
        self.add(FlowRow(self.backup))

    def first_focus(self) -> QWidget:
        """The button."""
        return self.begin
