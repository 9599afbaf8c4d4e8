"""English words by what they leave open; a few that name a subject.

A word stands for its forms in -s, -es, -d, -ed, -ing, -ly as well.
"""

from models.rules.specificity.hints import Hint

WORDS: dict[Hint, str] = {
    Hint.TOPIC: """
        acquisition ads anomaly api app arabic archive assembly audit automotive backup bankruptcy
        battery billing brochure bug cable campaign cancellation catalog catalogue certificate
        certification checklist chef cheque churn clause cloud color colour commission compensation
        competition competitor compliance contract crash crate credit crm custody customs dashboard
        data database deadline defect delivery deposit dispute documentation downtime drive driver
        encryption erp error escrow export fabric filter firmware freight furniture gdpr glass halal
        hardware headcount hiring import incentive install installation installment insurance
        integration inventory inverter invoice kickoff knife lab label language latency lawsuit
        layoff layout leak lease leasing legal licence license loan login logistics machine
        maintenance manual maternity menu merger meter migration mobile moq motor moving nda noise
        onboarding oracle outage packaging pallet panel parking password patch payment payout
        payroll penalty pilot po policy printer promoted prototype pump questionnaire quotation
        quote rebate recall recipe reference refund relocation renewal rent repair replacement
        report resigned retired retiring return rfp rfq roadmap roi rollout router salesforce sample
        sanction scanner seat security sensor seo server shipment shipping signature size sla solar
        sourcing spare specification speed sso staffing stock storage subscription supply survey
        swatch tablet tax tender tooling training translation trial truck uniform unreachable upsell
        uptime valve vat voicemail vpn warehouse warranty webinar website weight window wire
        workshop""",
    Hint.FEELING: """
        absorbed acceptable ace adequate admire adore advocate agree aligned alignment alright
        amazed amazing amicable animated appetite appreciate appreciation approachable approve
        astonished attentive awesome beautiful believer best better blown bonded bonding bowled
        bravo brilliant bullish buzz captivated champion charmed charming chatty cheerful cheers
        chemistry chill chuffed click comfortable committed compliment confident considerate
        constructive content convinced cool cordial cosy courteous cozy crushed curious dazzled
        decent dedicated definitely delighted dope eager eagerness easygoing ecstatic elated
        encouraging energetic energised energized energy engaged engagement engrossed enjoy
        enthusiasm enthusiastic excellent exceptional excited fab fabulous fan fantastic
        fascinated fascinating favorable favorably favourable favourably fine fond friend
        friendship fruitful fun generous genuine giddy glad glowing good goodwill gorgeous
        gracious grateful gratified great happier happy helpful homely honored honoured hooray
        hopeful hospitable hot hyped impressed impression impressive insightful inspired
        inspiring interest intrigued intriguing invested involved jolly joy joyous keen killed
        kindly laugh like lit lively love loyal lukewarm magnificent marvellous marvelous mellow
        merry momentum mood motivated nailed neat neutral nice nod nodded nodding ok okay
        okayish open optimistic outstanding overjoyed passion passionate patient perfect
        phenomenal pleasant pleased polite positive potential praise productive promising proud
        psyched pumped rad rating rave reassured reassuring receptive recommend refreshed
        refreshing relaxed relieved remarkable respect respectful responsive riveted rocked rosy
        satisfaction satisfactory satisfied satisfy sincere smashed smile smooth solid splendid
        stars stellar stoked strong stunned stunning sublime successful super superb supportive
        sweet swimmingly sympathetic synergy talkative terrific thankful thoughtful thrill
        thumbs tops touched tremendous trust upbeat useful valuable vibe vibey vocal warm
        welcome welcoming well wholesome winner won wonderful worthwhile wowed yay yeah yep yes
        yup""",
    Hint.DOUBT: """
        aloof angry annoyed anxious apathetic awful awkward bad bitter blocker bored boring
        cautious challenge challenging cold complain complaint concern confused contentious
        cranky critical criticised criticism criticized decline defensive difficult disappoint
        disappointment discontent discouraged discouraging disinterested dislike dissatisfaction
        dissatisfied dissatisfy distant distracted dodgy doubt doubtful evasive friction
        frustrated frustrating fuss fussy grumble grumpy hard hesitant hesitate hesitating
        hesitation hiccup horrible hostile hurdle iffy indifferent irritated issue meh
        misunderstanding mixed moan negative nervous noncommittal objection obstacle pain
        painful pessimistic picky poor problem pushback question refuse reject reluctance
        reluctant reservation reserved resistance resistant risk risky roadblock rude sceptic
        sceptical sensitive setback shaky skeptical sluggish sour sticking struggle struggling
        stuck tense tension tepid terrible thorny tough tricky trouble troubling uncertain
        unclear unconvinced underwhelmed underwhelming uneasy unfavorable unfavourable unhappy
        unimpressed uninterested unresponsive unsatisfied unsure upset vague wary weak whine
        wobbly worried worry worse""",
    Hint.STALL: """
        anytime asap awhile busy consider consideration decide deciding decision defer deferred
        delay deliberate digest dunno evaluate evaluating evaluation eventually freeze frozen
        ghosted ghosting hectic hesitancy imminent indecision indecisive indefinitely lately
        later maybe might momentarily mull overdue pause pending perhaps ponder possibly
        postpone potentially presently prioritise prioritize probably promptly quiet ready
        reconsider revert shortly silence silent someday sometime soon stall swamped tbc
        temporarily think thought timeframe timeline timely timing unavailable undecided unknown
        wait whenever""",
    Hint.AMOUNT: """
        afford affordable balk bargain budget bulk cash cheap cheaper chunk cost cut dear
        discount economical exorbitant expensive fund haggle hefty high higher inexpensive knock
        limited lower markdown money overpriced premium price pricey pricing quantities quantity
        rate reduce reduction saving spend spendy steep tight volume""",
    Hint.SOMEBODY: """
        approval approver boss chairman colleague department director exec executive founder head
        husband internally leadership management manager others owner partner senior somebody
        someone stakeholder superior supervisor upstairs wife""",
    Hint.OFFICE: """
        board ceo cfo committee coo cto headquarters hq president procurement purchasing""",
    Hint.CONTACT: """
        acquaint anniversary appointment attend banter bbq beer birthday booth breakfast brief
        bumped cafeteria cake call canteen card catch catchup caught celebrate chat chatted checkin
        chitchat chocolate christmas coffee condolences conference congrats congratulate
        congratulations connect connection contact conversation cookies cover cuppa debrief deck
        demo demonstration dial dialled dine dinner discuss discussion doorstep drink drop dropped
        elevator email engage espresso event exchange exhibition explain expo facetime facilitate
        fair familiarise familiarize family flowers football gathering gift go golf gone goodies
        gossip greet hallway handshake hangout hobbies holiday host hug inbox interact interaction
        intro introduce introduction invitation invite join karaoke kids liaise line linkedin lobby
        lunch luncheon mail meet meetup merch message met mingle mixer natter networking office
        overview phone picnic ping pint pitch portfolio present presentation pub rang recap
        reception receptionist regards restaurant review ring sandwich sat schmooze session share
        show shown sit skype slack slides socialise socialize speak spoke spoken sports stand stop
        stopped swag swing swung sympathies sync talk tea teams tennis text toast touchpoint treat
        trip update vacation video visit walkthrough wave weather webex wechat went whatsapp wine
        wish yak zoom""",
    Hint.AGAIN: """
        advance continue followup monitor nurture ongoing onward persevere persist persistence
        pursue rearrange rebook reconnect reschedule resume retried retry revisit stick""",
    Hint.FILLER: """
        a able about absolutely accordingly account achieve across actual additional address
        advantage adviser advisor after afternoon again against ahead air all allow almost along
        already also although always am ambition amid among an angle annual another answer any
        anyhow anyone anything anyway apart apparently appear approach approximately are area
        aren arena around as aside ask aspect assume at atmosphere attention attitude available
        back background ball base basically basis be became because become becoming been before
        beginning behind believe beneficial benefit besides between beyond big bit boat bond
        both bridge briefly bring broad brought btw build built bunch business but buy buyer by
        came can cannot case casual cause cement certain chance check chiefly circumstances
        clarified clarify clear client close collaborate collaboration collect come comment
        commit commitment common companies company complete comprehensive concerning condition
        confirm consist context continued convince cooperate cooperation could couldn count
        couple course court courtesy create crowd culture current customer d daily day deal
        dealt dedication deep deepen degree deliver depend despite detail develop development
        did didn different direction do doesn domain don done door down dr due during each ear
        earn easily easy effort either else enable end enhance enough ensure entire environment
        especially establish etc even ever every everybody everyone everything exactly
        excellence except exciting expand expect expectation experience expertise explore
        exploring express extent extra extremely eyes face fact fairly false far fashion feature
        feedback feel feelings feet felt few fewer field final find firm first fit five focus
        folks follow foot for forget forgot formerly fortunately forward foster found foundation
        four frankly from further furthermore future fyi gain game gather gave gear general
        genuinely get getting give given global goal gonna got gotten ground groundwork group
        grow growth guess guide guy had hadn haha half halves hand handful handle happen has
        hasn have haven having he hear heart hello help hence her here hi highly him history
        honest hope hopefully hoping hour how however huge i idea if important impress improve
        improvement in include including incredible indicate industry info informal information
        initial insight instead intention interestingly international into involve is isn it
        item journey just keep kept key kind kinda knew know knowledge known lady laid landscape
        large last late lay lead learn leave left less let level listen literally little ll load
        local lol long look lot loyalty luckily m madam made main maintain major make man manage
        manner many market marketplace match material matter may me mean meaningful meant
        meanwhile member mention midday mind mine minor minute mission moment month more
        moreover morning most mr ms much must mutual my na name national near need neither never
        nevertheless new next no none nonetheless noon nor normal not note nothing notice now
        nurturing objective obviously occur occurred of off offer often old on once one opened
        opinion opportunities opportunity option or order organisation organization originally
        other our out outcome over overall own page part partially particularly parties
        partnership party past path pave people per person personal perspective persuade
        pipeline place plain plan plant platform play player please plenty pls plus point
        possibilities possibility possible practical precisely pretty previously primarily
        private proceed process product professional professionalism progress project proposal
        prospect provide providing public purchase purpose put quality quick quite raise ran
        range rapport rather re reach reaction real realise realize reason reassure receive
        recent reflect regard regardless regional regular relate relation relationship remain
        remember rep replied request require requirement resolve respectively respond response
        responsiveness result right road role room roughly routine run s sadly said sales same
        saw say scale scope search second sector see seek seem seen send sense sent seriously
        serve service set several shall she short should shouldn side simple simply since
        sincerely sir situation slightly small so software solidify solution solve some
        something somewhat soonest sort sorta sought sound space specific specifically spirit
        staff stage standard standpoint start state status stay step still strategy strengthen
        stuff style subject such suggest suit support suppose sure surprisingly system t table
        take taken target tbd team tell term than thank that the their them then theoretical
        there therefore these they thing third this thorough those though three through thus thx
        time to today together told tomorrow ton tone tonight too took topic totally toward
        trend tried true truly trusted truth try turn twice two u ultimately unable under
        understand understood unfortunately until up upon ur us user usual value variety various
        ve very via view viewpoint vision w wanna want was wasn watch way we week weekend were
        weren what whatever wheel when where whether which while who whole wholly why wide will
        win winning with within without word work world would wouldn wow wrong year yesterday
        yet you your""",
}
