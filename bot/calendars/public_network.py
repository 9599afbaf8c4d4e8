"""Connections to the public internet only: an address that a person typed must not reach what
only this machine can."""

import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from aiohttp import AddrInfoType

NAT64 = IPv6Network("64:ff9b::/96")  # ends in the IPv4 address it leads to
GLOBAL_UNICAST = IPv6Network("2000::/3")  # all that the internet uses of IPv6
# Most clouds keep a machine's credentials at addresses that are private by themselves. Two do
# not: Azure, and Oracle, whose block older versions of Python take to be global.
METADATA = (IPv4Network("168.63.129.16/32"), IPv4Network("192.0.0.0/24"))


class NotPublic(Exception):
    """The address is of this machine or of a private network."""


def public_socket(found: AddrInfoType) -> socket.socket:
    """A socket for one address that a name resolved to. The check is here, and not at the
    resolving, because this very address is connected to: a second look-up cannot replace it.
    Raises NotPublic."""
    family, kind, protocol, _, address = found
    if not is_public(str(address[0])):
        raise NotPublic
    return socket.socket(family, kind, protocol)


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the internet; those that lead to an IPv4 address count as
    that one."""
    found = ip_address(address.partition("%")[0])
    inner = _led_to(found) if isinstance(found, IPv6Address) else found
    if isinstance(inner, IPv6Address):
        return inner.is_global and inner in GLOBAL_UNICAST
    is_metadata = any(inner in network for network in METADATA)
    return inner.is_global and not inner.is_multicast and not is_metadata


def _led_to(address: IPv6Address) -> IPv4Address | IPv6Address:
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else address)
