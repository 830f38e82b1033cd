"""Orders: snapshots that survive a file, keep their turn, and are refused if they are no orders."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.engine.batch import Batch
from photoedit.engine.jobs import How, OutputProfile
from photoedit.engine.orders.order import Order, Orders, Own
from photoedit.engine.orders.outputs import Output
from photoedit.errors import UsageError
from photoedit.formats.profiles import icc
from photoedit.recipe import Recipe
from tests.engine.test_batch import make_photos, tree

RECIPE = Recipe.from_text("exposure stops=0.5 gaussian-blur radius=1 enabled=no curves")
FULL = Output(Path("/out/full"), "{seq:03}", "tiff", {"compression": "none"}, "rename", True, "strip-all")
SRGB = OutputProfile(icc.built_in("srgb"), "perceptual", black_point=False)
WEB = Output(Path("/out/web"), profile=SRGB, tail=Recipe.from_text("resize long_side=2048"))
ORDER = Order(
    'Süden "2024"', (Path("/in/a b"), Path("/in/ü")), (FULL, WEB), RECIPE, True, salvage=True, keep_time=True
)


def test_orders_come_back_from_a_file_as_they_were(tmp_path: Path) -> None:
    orders = Orders((ORDER, dataclasses.replace(ORDER, name="", recipe=Recipe(), outputs=(WEB,))))
    orders.save(tmp_path / "queue.toml")
    assert Orders.load(tmp_path / "queue.toml") == orders
    Orders().save(tmp_path / "queue.toml")
    assert Orders.load(tmp_path / "queue.toml") == Orders()


def test_a_profile_of_a_file_is_part_of_the_order(tmp_path: Path) -> None:
    own = icc.built_in("srgb") + bytes(4)
    order = dataclasses.replace(ORDER, outputs=(dataclasses.replace(WEB, profile=OutputProfile(own)),))
    Orders((order,)).save(tmp_path / "queue.toml")
    assert Orders.load(tmp_path / "queue.toml").waiting == (order,)


def test_photos_with_recipes_of_their_own_keep_them(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    photos = make_photos(tmp_path / "in", 2)
    dark = Recipe.from_text("exposure stops=-2")
    order = Order("", (tmp_path / "in",), (Output(tmp_path / "out"),), RECIPE, own=(Own(photos[1], dark),))
    Orders((order,)).save(tmp_path / "queue.toml")
    (loaded,) = Orders.load(tmp_path / "queue.toml").waiting
    assert loaded == order
    spec = loaded.plan().spec
    assert [spec.whole(job) for job in spec.jobs] == [RECIPE, dark]


def named(*names: str) -> Orders:
    return Orders(tuple(dataclasses.replace(ORDER, name=name) for name in names))


def names(orders: Orders) -> str:
    return "".join(order.name for order in orders.waiting)


@given(st.permutations("abcd"), st.integers(0, 3), st.integers(-2, 6))
def test_moving_keeps_all_and_the_others_in_order(letters: list[str], index: int, target: int) -> None:
    moved = names(named(*letters).move(index, target))
    left = [letter for letter in letters if letter != letters[index]]
    assert [letter for letter in moved if letter != letters[index]] == left
    assert moved[min(max(target, 0), 3)] == letters[index]


def test_adding_and_removing_make_new_orders() -> None:
    orders = named("a", "b")
    assert names(orders.add(dataclasses.replace(ORDER, name="c"))) == "abc"
    assert names(orders.remove(0)) == "b"
    assert names(orders) == "ab"


def test_an_order_is_a_batch(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 2)
    outputs = (
        Output(tmp_path / "full", "{recipe}-{seq}"),
        Output(tmp_path / "web", format="jpeg", options={"quality": "50"}, tail=WEB.tail),
    )
    recipe = dataclasses.replace(RECIPE, name="crisp")
    order = Order("one", (tmp_path,), outputs, recipe)
    Orders((order,)).save(tmp_path / "queue.toml")
    spec, skips = Orders.load(tmp_path / "queue.toml").waiting[0].plan(How("serial"))
    assert [job.source for job in spec.jobs] == [paths[0], paths[0], paths[1], paths[1]]
    assert not skips
    assert Batch(spec).run(lambda event: None).done == 4
    assert {name for name in tree(tmp_path) if "/" in name} == {
        "full/crisp-1.png", "full/crisp-2.png", "web/photo 0.jpg", "web/photo 1.jpg",
    }  # fmt: skip


def test_a_name_that_is_not_utf8_cant_be_saved(tmp_path: Path) -> None:
    order = dataclasses.replace(ORDER, inputs=(Path("/in/\udcff.jpg"),))
    with pytest.raises(UsageError, match="not UTF-8"):
        Orders((order,)).save(tmp_path / "queue.toml")
    assert not (tmp_path / "queue.toml").exists()


HEAD = 'photoedit-queue = 1\n[[job]]\nname = "x"\ninputs = ["/in"]\n'
OUTPUT = '[[job.output]]\nfolder = "/out"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "must begin with"),
        ("photoedit-queue = true", "must begin with"),
        ("photoedit-queue = 2", "newer photoedit"),
        ("photoedit-queue = [", "no valid TOML"),
        ("photoedit-queue = " + "9" * 5000, "no valid TOML"),
        ("photoedit-queue = 1\njobs = []", "did you mean 'job'"),
        ("photoedit-queue = 1\njob = 3", "[[job]] tables"),
        (HEAD, "job 1: it needs a place for the results"),
        ("photoedit-queue = 1\n[[job]]\n" + OUTPUT, "job 1: it needs photos or folders"),
        (HEAD + "[[job.output]]\n", "the output needs a folder"),
        (HEAD + OUTPUT + "fomat = 'png'", "did you mean 'format'"),
        (HEAD + OUTPUT + "mirror = 1", "mirror must be true or false"),
        (HEAD + OUTPUT + "on_conflict = 'ask'", "on_conflict must be one of"),
        (HEAD + OUTPUT + "options = {quality = 3}", "options are texts"),
        (HEAD + OUTPUT + "profile = {name = 'srbg'}", "did you mean 'srgb'"),
        (HEAD + OUTPUT + "profile = {name = 'srgb', intent = 'best'}", "intent must be one of"),
        (HEAD + OUTPUT + "profile = {icc = 'AAAA'}", "no ICC profile for RGB"),
        (HEAD + OUTPUT + "profile = {icc = '!'}", "damaged"),
        (
            HEAD + OUTPUT + "[job.recipe]\nphotoedit = 1\n[[job.recipe.step]]\nfilter = 'exposur'",
            "did you mean",
        ),
        (HEAD + OUTPUT + "[job.recipe]\nname = 'x'", "no photoedit recipe"),
        (HEAD + "recurse = true\n" + OUTPUT, "did you mean 'recursive'"),
        ("photoedit-queue = 1\n[[job]]\ninputs = [3]\n" + OUTPUT, "each of inputs must be text"),
    ],
)
def test_what_is_no_queue_is_refused(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "queue.toml"
    path.write_text(text)
    with pytest.raises(UsageError) as caught:
        Orders.load(path)
    assert said in caught.value.message
    assert "queue.toml" in caught.value.message


@given(st.text())
def test_any_text_is_a_queue_or_a_usage_error(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        Orders.load(path)
    except UsageError:
        return


def test_a_queue_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no queue"):
        Orders.load(tmp_path / "queue.toml")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_that_never_ends_is_no_queue() -> None:
    with pytest.raises(UsageError, match="too large for a queue"):
        Orders.load(Path("/dev/zero"))


def test_one_line_says_what_an_order_is() -> None:
    assert ORDER.describe() == "2 inputs: exposure, curves -> /out/full (tiff), /out/web (keep)"
