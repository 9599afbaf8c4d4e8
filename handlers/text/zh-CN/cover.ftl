leave-gap-declined = 代理人代理不了，没有人代理：{ $days }。
uncovered-declined = { $reader ->
        [own] { $stand_in }在您休假期间（{ $days }）代理您，但以下日期代理不了：{ $gap }，届时没有人代理。
       *[other] { $stand_in }代理{ $who }（{ $days }），但以下日期代理不了：{ $gap }，届时没有人代理：到时限的事会发给您。
    }
uncovered-declined-instead = { $reader ->
        [own] { $stand_in }代理不了，已改由{ $instead }代理您（{ $days }）。
       *[other] { $stand_in }代理不了，已改由{ $instead }代理{ $who }（{ $days }）。
    }
uncovered-declined-over = { $reader ->
        [own] { $stand_in }原来在您休假期间（{ $days }）有几天代理不了，现已解决。
       *[other] { $stand_in }原来有几天代理不了{ $who }（{ $days }），现已解决。
    }
cover-declined = 已记下您代理不了{ $who }（{ $gap }），届时没有人代理：会通知{ $who }，可以改由别人代理。
cover-again = 我又可以代理了
cover-kept = 仍由您代理{ $who }（{ $days }）。
cover-none = 您目前没有代理任何人，所以什么都没有改。
cover-not-for = 您没有代理{ $who }，所以什么都没有改。
cover-not-then = 您那几天（{ $days }）没有代理任何人，所以什么都没有改。
cover-which = 您代理不了谁？还没有改动。
cover-cannot = 代理不了{ $who }（{ $gap }）
