// SPDX-License-Identifier: MIT
#pragma once

//! The one table of letters that stand for each other, of all that searches and compares: what is
//! found in a list is found in a feed.
namespace wxm {

//! Letters of one sound that keyboards and habits write in several forms, and letters with a hamza
//! or madda: the plain letter that all of them are compared as. 0: the letter has no other form.
constexpr char16_t plainLetter(char32_t letter)
{
    switch (letter) {
    case 0x0622: // alef with madda
    case 0x0623: // alef with hamza above
    case 0x0625: // alef with hamza below
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0624: // waw with hamza
        return 0x0648;
    case 0x0626: // yeh with hamza
    case 0x0649: // alef maksura
    case 0x06CC: // Persian yeh
    case 0x06D2: // yeh barree
    case 0x06D3: // yeh barree with hamza
        return 0x064A;
    case 0x0629: // teh marbuta
    case 0x06BE: // heh doachashmee
    case 0x06C0: // heh with yeh above
    case 0x06C1: // heh goal
    case 0x06C2: // heh goal with hamza
    case 0x06C3: // teh marbuta goal
    case 0x06D5: // ae
        return 0x0647;
    case 0x06A9: // keheh
    case 0x06AA: // swash kaf
        return 0x0643;
    default:
        return 0;
    }
}

//! Drawn between letters to make a word wider.
constexpr char32_t kTatweel = 0x0640;

//! A mark with a room of its own (a tatweel or a blank in its decomposition): to a reader it is the
//! mark, and a word that is written with it is the same word.
constexpr bool isSpacingMark(char32_t c)
{
    return (c >= 0xFC5E && c <= 0xFC63) || (c >= 0xFCF2 && c <= 0xFCF4)
        || (c >= 0xFE70 && c <= 0xFE7F);
}

} // namespace wxm
