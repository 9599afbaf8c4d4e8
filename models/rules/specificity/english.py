"""English words that say little by themselves, by what they leave open.

Phrases come before their words; a word stands for its forms in -s, -d, -ed, -ing, -ly as well.
"""

from models.rules.specificity.hints import Hint

PHRASES: dict[Hint, str] = {
    Hint.FEELING: """
        all good|no complaints|no objections|no problems|on board|on the right track|
        over the moon|thumbs up|went well|going well|goes well|looks good|looking good|so far so good|
        loved it|loves it|love it|love us|loves us|sounds good|in good shape|on the fence|
        good fit|great fit|open to it|fan of""",
    Hint.DOUBT: "push back|pushed back|pushback|not ideal|could be better",
    Hint.STALL: """
        think about it|think it over|thinking about it|sleep on it|get back to|gets back to|
        getting back to|got back to|come back to|be in touch|let us know|let me know|
        not ready|not now|not yet|on hold|up in the air|no rush|no answer yet|wait and see|
        circle back|down the road|no decision|no clear answer|right time|bad timing""",
    Hint.AMOUNT: "a better deal|better terms|too much money|bit steep|large order|big order|bulk order",
    Hint.SOMEBODY: "decision maker|decision makers|higher up|higher ups|other stakeholders",
    Hint.CONTACT: """
        no answer|no reply|no response|no pick up|did not pick up|didn't pick up|left a voicemail|
        left voicemail|left a message|left message|sent an email|sent email|sent a message|
        sent some info|sent info|sent more info|next steps|next step|moving forward|
        move forward|going forward|working together|work together|catch up|caught up""",
    Hint.AGAIN: """
        follow up|follows up|followed up|following up|touch base|touched base|touching base|
        keep in touch|stay in touch|stay in contact|check in|checked in|checking in|try again|
        call back|call again|reach out|reached out|reaching out|keep pushing|keep going""",
}

WORDS: dict[Hint, str] = {
    Hint.FEELING: """
        happy happier glad pleased satisfied satisfaction positive excited thrilled delighted
        enthusiastic keen eager interested interesting interest impressed impressive like love
        enjoy appreciate appreciation appreciated grateful thankful good great nice fine ok okay
        awesome amazing fantastic excellent wonderful brilliant perfect cool super lovely decent
        solid strong promising encouraging smooth productive fruitful constructive successful
        friendly pleasant warm warmly receptive responsive supportive open optimistic confident
        comfortable curious engaged agree agreed approve well better best cheerful likely
        motivated committed convinced favorable favourable favorably favourably fan vibe mood
        neutral content useful helpful valuable impression trust loyal hopeful upbeat lukewarm
        yes yep yeah sure definitely""",
    Hint.DOUBT: """
        unhappy dissatisfied disappointed disappointing negative annoyed angry upset frustrated
        frustrating bad poor worse mixed concern concerned worry worried doubt doubtful doubts
        hesitant hesitate hesitating hesitation skeptical sceptical reluctant cautious unsure
        unclear uncertain undecided objection objections issue problem complaint complain
        reservation question trouble difficult tough hard tricky cold cool unsatisfied dislike
        unconvinced unimpressed confused""",
    Hint.STALL: """
        soon later sometime eventually someday think thinking thought consider considering
        consideration evaluate evaluating evaluation decide decided deciding decision wait waiting
        pending postpone postponed delay delayed timing busy ready undecided asap shortly
        potentially probably possibly maybe perhaps might interested""",
    Hint.AMOUNT: """
        expensive pricey costly cheap cheaper price pricing cost budget discount afford
        affordable money deal-size lower reduce reduction tight limited high higher steep
        overpriced""",
    Hint.SOMEBODY: """
        boss manager management leadership director superior supervisor colleague colleagues
        stakeholder stakeholders internally upstairs somebody someone others committee board
        head headquarters hq exec execs executive executives partner partners""",
    Hint.CONTACT: """
        call called chat chatted talk talked meeting meet met visit spoke speak spoken speaking
        conversation discussion discuss discussed connect connected connection contact email
        emailed mail message messaged voicemail ping pinged phone phoned ring rang text texted
        zoom video lunch dinner coffee breakfast beer drinks drink golf catchup introduce
        introduced introduction intro present presented presentation demo demoed show showed
        shown explain explained share shared exchange exchanged update updated brief briefed
        sync synced review reviewed went go gone going touchpoint session checkin visited
        cover covered pitch pitched stop stopped drop dropped swing swung voicemails""",
    Hint.AGAIN: "followup continue ongoing reconnect reschedule monitor nurture pursue revisit",
    Hint.FILLER: """
        a an the this that these those it its they them their theirs he him his she her hers we us
        our ours i me my mine you your who which what whatever how when where why there here
        s t ll re ve d m isn don doesn didn won wasn weren aren haven hasn hadn couldn wouldn
        shouldn can cannot could would should will shall may must is am are was were be been being
        do does did done have has had having get gets got getting gotten give given gave make made
        take took taken keep kept let come came see seen saw look looked seem seemed feel felt
        sound sounded appear appeared want wanted need needed ask asked tell told say said saying
        says know knew known believe believed expect expected hope hoped try tried help helped
        start started stay stayed become remain find found mention mentioned express expressed
        indicate indicated respond responded reply replied answer answered receive received
        listen listened learn learned understand understood bring brought put leave left run ran
        develop developing maintain maintaining strengthen improve build building built
        establish further deepen explore exploring explored support supporting
        in on at to of for from by with without about into over under up down out off as than
        through during after before until since between among around across against within
        towards toward along regarding re concerning
        and or but so if because while though although however also too either neither both
        not no nor none nothing never any anything some something every everything everyone
        everybody anyone each all most more less few fewer lot lots many much several various
        quite very really pretty rather fairly somewhat extremely absolutely totally completely
        highly bit little kind sort slightly just only even still yet already again always often
        usually generally overall basically mostly almost about enough such other another same
        different own new old first second third last next final initial recent recently current
        currently now then today tonight yesterday tomorrow future past present long short quick
        quickly brief briefly big large small major minor general specific certain possible
        potential mutual common important key main further additional extra deep early late far
        near soonest currently clear clearly right wrong actual actually honestly frankly
        customer client prospect lead account buyer user people person guy guys folks man lady
        side party parties contact company companies firm organisation organization team group
        member staff mr ms mrs dr sir madam
        product service solution offer offering business industry cooperation collaboration
        collaborate cooperate partnership relationship relation rapport bond foundation
        work worked project requirement needs plan proposal idea option opportunity opportunities
        possibility possibilities possibilities deal case matter topic subject thing stuff item
        detail info information material situation circumstances status state progress process
        development direction goal target objective strategy approach value benefit quality
        advantage feature aspect area part point way result outcome feedback opinion comment
        view reaction response attitude atmosphere tone spirit effort time times day days week
        weeks month months year years moment while hour hours minute minutes morning afternoon
        evening routine regular usual normal standard casual informal friendly courtesy
        buy purchase proceed sign-off commit order close closed win won
        system software platform stage level step steps forward ahead together back once twice
        hi hello thanks thank please regards wow lol haha btw fyi tbd na rep sales pipeline
        nurturing trying pls etc gonna wanna kinda sorta u ur w thx yet ongoing set place
        towards end start beginning room air whole entire""",
}

# Whoever stands after these is a person or a company, not a topic: "call with Acme".
COMPANY_OF_A_TALK = (
    r"\b(?:call|chat|talk|talked|meeting|meet|met|visit|spoke|speak|speaking|conversation|"
    r"discussion|lunch|dinner|coffee|breakfast|drinks|zoom|intro|sync|connected|chatted|session|"
    r"checked in|check in|touched base|touch base|caught up|catch up|follow up|followed up)"
    r"(?: (?:again|today|yesterday|briefly|quickly))? (?:with|w/|at) "
    r"(?:the |mr\.? |ms\.? |mrs\.? |dr\.? )?(?P<company>[^\W\d_]+)"
)
