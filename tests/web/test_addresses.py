"""Which address people are told, and what a start prints."""

from types import SimpleNamespace

import ifaddr
import pytest

from app.serving import Links, announce
from app.settings import WrongSetting, from_environment
from app.web.addresses import reachable_addresses

LINKS = Links(
    organiser="http://192.168.1.20:8000/o/secret",
    desk="http://192.168.1.20:8000/d/secret",
    wall="http://192.168.1.20:8000/w/secret",
    join="http://192.168.1.20:8000/j/K7M4PX",
    code="K7M4PX",
    api="http://192.168.1.20:8000/api/sessions/1",
    key="secret",
)


def machine_with(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    adapters = [SimpleNamespace(ips=[SimpleNamespace(ip=address)]) for address in addresses]
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: adapters)


def test_phones_are_told_the_networks_address_and_never_localhost(monkeypatch: pytest.MonkeyPatch) -> None:
    machine_with(monkeypatch, "127.0.0.1", "192.168.1.20")
    assert reachable_addresses("0.0.0.0", 8000) == ("http://192.168.1.20:8000",)


def test_several_addresses_are_all_told_the_rooms_own_network_first(monkeypatch: pytest.MonkeyPatch) -> None:
    machine_with(monkeypatch, "8.8.4.4", "10.0.0.5", "169.254.3.3")
    assert reachable_addresses("0.0.0.0", 80) == ("http://10.0.0.5", "http://8.8.4.4")


def test_localhost_is_told_only_when_there_is_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    machine_with(monkeypatch, "127.0.0.1")
    assert reachable_addresses("0.0.0.0", 8000) == ("http://localhost:8000",)


def test_a_start_prints_every_link_other_addresses_and_a_qr_code(capsys: pytest.CaptureFixture[str]) -> None:
    announce(LINKS, ("http://192.168.1.20:8000", "http://10.0.0.5:8000"), as_json=False)
    said = capsys.readouterr().out
    for link in (LINKS.organiser, LINKS.desk, LINKS.wall, LINKS.join, "http://10.0.0.5:8000"):
        assert link in said
    assert "█" in said


@pytest.mark.parametrize("address", ["plan.regio.nl", "ftp://plan.regio.nl", "https://plan.regio.nl/pad"])
def test_a_base_address_that_cannot_work_stops_the_start_with_a_sentence(address: str) -> None:
    with pytest.raises(WrongSetting, match="address"):
        from_environment(base_url=address)
