// SPDX-License-Identifier: MIT
// The least that a program with text in it can be: what the console's start is compared with.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(u"مرحبا بكم 🔥"_s));
    window.resize(900, 700);
    window.show();
    return QApplication::exec();
}
