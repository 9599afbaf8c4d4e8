leave-gap-declined = 代理人無法代理，沒有人代理：{ $days }。
uncovered-declined = { $reader ->
        [own] { $stand_in }在您休假期間（{ $days }）代理您，但以下日期無法代理：{ $gap }，屆時沒有人代理。
       *[other] { $stand_in }代理{ $who }（{ $days }），但以下日期無法代理：{ $gap }，屆時沒有人代理：到時限的事會傳給您。
    }
uncovered-declined-instead = { $reader ->
        [own] { $stand_in }無法代理，已改由{ $instead }代理您（{ $days }）。
       *[other] { $stand_in }無法代理，已改由{ $instead }代理{ $who }（{ $days }）。
    }
uncovered-declined-over = { $reader ->
        [own] { $stand_in }原本在您休假期間（{ $days }）有幾天無法代理，現已解決。
       *[other] { $stand_in }原本有幾天無法代理{ $who }（{ $days }），現已解決。
    }
cover-declined = 已記下您無法代理{ $who }（{ $gap }），屆時沒有人代理：會通知{ $who }，可以改由別人代理。
cover-again = 我又可以代理了
cover-kept = 仍由您代理{ $who }（{ $days }）。
cover-none = 您目前沒有代理任何人，所以什麼都沒有改。
cover-not-for = 您沒有代理{ $who }，所以什麼都沒有改。
cover-not-then = 您那幾天（{ $days }）沒有代理任何人，所以什麼都沒有改。
cover-which = 您無法代理誰？目前尚未更動。
cover-cannot = 無法代理{ $who }（{ $gap }）
