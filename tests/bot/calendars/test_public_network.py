import pytest

from bot.calendars.public_network import is_public


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_an_address_of_the_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",  # where clouds keep a machine's credentials
        "100.64.0.1",
        "0.0.0.0",
        "224.0.1.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1%eth0",
        "fd00:ec2::254",
        "ff0e::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::7f00:1",  # an IPv4 address in an older way of writing
        "fec0::1",
        "64:ff9b:1::808:808",  # a network's own translation, which leads wherever it likes
        "192.0.0.192",  # credentials at Oracle
        "100.100.100.200",  # at Alibaba
        "168.63.129.16",  # at Azure, in four spellings
        "::ffff:168.63.129.16",
        "64:ff9b::a83f:8110",
        "2002:a83f:8110::",
        "fd20:ce::254",  # at Google, by IPv6
        "64:ff9b::6464:64c8",
    ],
)
def test_an_address_that_only_this_network_reaches_is_not(address: str) -> None:
    assert not is_public(address)
