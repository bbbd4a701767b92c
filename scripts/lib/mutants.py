# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds small changes of C++ sources that tests should notice, by pattern, so that they follow the code as it moves."""
import re
from dataclasses import dataclass

COMPARISONS = {"<": ["<="], "<=": ["<"], ">": [">="], ">=": [">"], "==": ["!="], "!=": ["=="]}
TWINS = {"std::min": "std::max", "std::max": "std::min", "std::any_of": "std::all_of", "std::all_of": "std::any_of"}
OPENING, CLOSING = "([{", ")]}"


@dataclass(frozen=True)
class Mutant:
    path: str
    start: int  # of the replaced part, in characters
    end: int
    text: str  # what stands there instead
    line: int
    key: str  # "path | line as it is => line as it would be": survives moves of the code

    def applied_to(self, source):
        return source[: self.start] + self.text + source[self.end :]


def masked(source):
    """The source with comments, texts and preprocessor lines blanked out, at the same length."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|^[ \t]*#[^\n]*|\bstatic_assert\([^;]*;', re.S | re.M)
    digits = re.compile(r"(?<=\d)'(?=\d)")  # 1'000 is no character
    source = digits.sub("_", source)
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), source)


def matching(code, opening):
    """Where the bracket that opens at `opening` closes."""
    depth = 0
    for at in range(opening, len(code)):
        depth += (code[at] in OPENING) - (code[at] in CLOSING)
        if depth == 0:
            return at
    return len(code)


def numbers(code):
    for match in re.finditer(r"(?<![\w.])(\d[\d_]*)(U?)(?![\w.'])", code):
        value = int(match.group(1).replace("_", ""))
        for changed in (value + 1, value - 1):
            yield match.start(), match.end(), f"{changed}{match.group(2)}"


def comparisons(code):
    for match in re.finditer(r"(?<= )(<=|>=|==|!=|<|>)(?=[ \n])", code):
        for changed in COMPARISONS[match.group()]:
            yield match.start(), match.end(), changed


def twins(code):
    for match in re.finditer(r"std::(min|max|any_of|all_of)\b", code):
        yield match.start(), match.end(), TWINS[match.group()]


def conditions(code):
    """Every if that is never taken."""
    for match in re.finditer(r"\bif \(", code):
        closing = matching(code, match.end() - 1)
        inside = code[match.end() : closing]
        if not re.search(r";|const auto\S* ", inside):  # it declares nothing
            yield match.end(), closing, "false"


def operand_edges(code, at, length):
    """First and last character of what stands left and right of the operator at `at`."""
    stops = re.compile(r"&&|\|\||[;,?{}]|(?<![=<>!:])=(?!=)|(?<!:):(?!:)|\breturn\b")
    left, depth = at, 0
    while left > 0:
        char = code[left - 1]
        depth += (char in CLOSING) - (char in OPENING)
        if depth < 0 or (depth == 0 and char not in CLOSING and stops.match(code, left - 1)):
            break
        if depth == 0 and re.search(r"(\breturn|&&|\|\|)$", code[max(0, left - 7) : left]):
            break
        left -= 1
    right, depth = at + length, 0
    while right < len(code):
        char = code[right]
        depth += (char in OPENING) - (char in CLOSING)
        if depth < 0 or (depth == 0 and char not in CLOSING and stops.match(code, right)):
            break
        right += 1
    return left, right


def operands(code):
    """Every part of an "and" or "or" left out."""
    for match in re.finditer(r"&&|\|\|", code):
        if code[match.start() - 1] != " ":
            continue  # a reference
        neutral = "true" if match.group() == "&&" else "false"
        left, right = operand_edges(code, match.start(), 2)
        for start, end in ((left, match.start()), (match.end(), right)):
            operand = code[start:end]
            start += len(operand) - len(operand.lstrip())
            yield start, start + len(operand.strip()), neutral


def swapped(source, first, second):
    """Two stretches of the source in each other's place."""
    between = source[first[1] : second[0]]
    return first[0], second[1], source[second[0] : second[1]] + between + source[first[0] : first[1]]


def table_rows(source, code):
    """Neighbours in a table: constexpr std::array NAME{Row{...}, Row{...}}."""
    for match in re.finditer(r"\bconstexpr std::array \w+\{", code):
        end = matching(code, match.end() - 1)
        rows = []
        at = match.end()
        for row in re.finditer(r"\b(?!W\{)\w+\{", code[match.end() : end]):  # words have no order
            start = match.end() + row.start()
            if start >= at:
                at = matching(code, match.end() + row.end() - 1) + 1
                rows.append((start, at))
        for first, second in zip(rows, rows[1:]):
            yield swapped(source, first, second)


def neighbouring_ifs(source, code):
    """Two decisions, one after the other, in the other order."""
    blocks = []
    for match in re.finditer(r"^( *)if \(", code, re.M):
        closing = matching(code, match.end() - 1)
        body = re.compile(r"\s*\{").match(code, closing + 1)
        if body:
            end = matching(code, body.end() - 1) + 1
            if not code.startswith(" else", end):
                blocks.append((match.start(), end))
    for first, second in zip(blocks, blocks[1:]):
        if not code[first[1] : second[0]].strip():
            yield swapped(source, first, second)


def line_with(source, start, end):
    return source.rfind("\n", 0, start) + 1, (source.find("\n", end) + len(source) + 1) % (len(source) + 1)


def short(text, most=150):
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 3] + "..."


def plain_defaults(path, code):
    """In headers, what members start with is set before it is read, and says nothing of a rule."""
    if not path.endswith(".h"):
        return []
    return [match.span() for match in re.finditer(r"^(?!.*constexpr).* = [^;(]*;", code, re.M)]


def ends_of_lists(code):
    """Whether something was found at all: left out, the program only crashes."""
    return [match.span() for match in re.finditer(r"\w+ [!=]= (\w+\.(end|rend)\(\)|nullptr)", code)]


def find_mutants(path, source):
    code = masked(source)
    changes = [
        change
        for operator in (numbers, comparisons, twins, conditions, operands)
        for change in operator(code)
    ]
    swaps = [*table_rows(source, code), *neighbouring_ifs(source, code)]
    ignored = [*plain_defaults(path, code), *ends_of_lists(code)]
    mutants = {
        change: "" for change in changes if not any(first <= change[0] < last for first, last in ignored)
    }
    mutants.update({swap: "swap " for swap in swaps})
    for (start, end, text), kind in sorted(mutants.items()):
        first, last = line_with(source, start, end)
        before = short(source[first:last])
        after = short(source[first:start] + text + source[end:last])
        if before != after:
            line = source.count("\n", 0, start) + 1
            yield Mutant(path, start, end, text, line, f"{path} | {kind}{before} => {after}")
