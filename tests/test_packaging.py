import tomllib
from glob import glob
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
ROOMS = ["bot", "handlers", "models", "scheduler"]


def files(room: str) -> list[Path]:
    return [p for p in (ROOT / room).rglob("*") if p.is_file() and p.suffix != ".pyc"]


@pytest.mark.parametrize("room", ROOMS)
def test_every_file_that_is_not_code_is_installed_too(room: str) -> None:
    patterns = PROJECT["tool"]["setuptools"]["package-data"].get(room, [])
    installed = {f for p in patterns for f in glob(str(ROOT / room / p), recursive=True)}
    left_out = [str(f) for f in files(room) if f.suffix != ".py" and str(f) not in installed]
    assert left_out == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_folder_of_code_is_a_package(room: str) -> None:
    folders = {f.parent for f in files(room) if f.suffix == ".py" and "versions" not in f.parts}
    assert [str(f) for f in folders if not (f / "__init__.py").exists()] == []


def test_every_requirement_is_pinned_to_a_version_it_allows() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pins = dict(line.split("==") for line in lines if not line.startswith("#"))
    versions = {canonicalize_name(name): version for name, version in pins.items()}
    project = PROJECT["project"]
    for line in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
        requirement = Requirement(line)
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier, line
