several-ask = { $count ->
        [one] Is this done? Nothing has been changed yet.
       *[other] Are these { $count } done? Nothing has been changed yet.
    }
several-done = { $count ->
        [one] Mark it as done
       *[other] Mark all { $count } as done
    }
several-did = { $count ->
        [one] Marked as done:
       *[other] { $count } marked as done:
    }
several-none = { $count ->
        [one] My last message lists one thing only, so I can't tell what you mean. Nothing has been changed.
       *[other] My last message lists { $count } things, and none of those you mean is open. Nothing has been changed.
    }
