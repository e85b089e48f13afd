"""The addresses by which phones in the room reach this machine."""

import ipaddress

import ifaddr


def reachable_addresses(host: str, port: int) -> tuple[str, ...]:
    """Most useful first; localhost only when there is nothing else.

    Parameters
    ----------
    host
        The address the server listens on; "0.0.0.0" or "::" means all of this machine's.
    port
        The port it listens on.

    """
    if host not in {"0.0.0.0", "::", ""}:  # noqa: S104 - compared, not bound
        return (_address(host, port),)
    found = [str(ip.ip) for adapter in ifaddr.get_adapters() for ip in adapter.ips if isinstance(ip.ip, str)]
    usable = [one for one in found if _reaches(one)]
    ranked = sorted(dict.fromkeys(usable), key=lambda one: not ipaddress.ip_address(one).is_private)
    return tuple(_address(one, port) for one in ranked) or (_address("localhost", port),)


def _reaches(address: str) -> bool:
    ip = ipaddress.ip_address(address)
    return not (ip.is_loopback or ip.is_link_local or ip.is_unspecified)


def _address(host: str, port: int) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}" if port == 80 else f"http://{shown}:{port}"
