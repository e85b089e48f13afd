from io import BytesIO
from zipfile import ZipFile

from app.exports import FORMATS
from app.exports.bundle import write
from tests.exports.plans import zilverbroek


def test_everything_is_in_the_zip_as_it_is_on_its_own():
    with ZipFile(BytesIO(write(zilverbroek()))) as file:
        found = {name: file.read(name) for name in file.namelist()}
    tables = [name for name in found if name.startswith("csv/")]

    assert len(tables) == len(zilverbroek().sheets)
    assert found["csv/Tussenresultaten.csv"] == FORMATS["csv"].write(zilverbroek())
    for name, data in found.items():
        if name not in tables:
            assert data == FORMATS[name.split(".")[1]].write(zilverbroek())
