"""English phrases that say little, by what they leave open; a few that name a subject.

A phrase is found before the words it is made of, see english.
"""

from models.rules.specificity.hints import Hint

PHRASES: dict[Hint, str] = {
    Hint.TOPIC: """
        can't reach|cannot reach|could not reach|couldn't reach|did not answer|did not pick up|
        didn't answer|didn't pick up|dropped off|introduced myself to|lead time|lead times|
        line busy|moved in|no answer|no one there|no pick up|no pickup|no reply|nobody there|
        not reachable|response time|response times|sent a proposal|sent our proposal|sent proposal|
        sent the proposal|signed up|tried to reach|wrong number""",
    Hint.FEELING: """
        a hit|a pleasure|a success|all ears|all in|all quiet|all set|as expected|as usual|
        blown away|business as usual|down to earth|eye to eye|fell in love|first class|
        five star|game for|goes well|going fine|going great|going strong|going well|good sign|
        good signs|great sign|high hopes|hit it off|in good shape|in order|in our favor|
        in our favour|in sync|in the bag|into it|look forward|looking forward|next level|
        no complaints|no concerns|no issues|no objections|no problems|no worries|nothing major|
        nothing much|nothing new|nothing new to report|nothing special|nothing to report|
        old client|old customer|on board|on cloud nine|on our side|on the fence|
        on the right track|on the same page|over the moon|right direction|same as always|
        second to none|sold on|taken by|taken with|ticked all|ticks all|took to|top notch|
        under control|up for it|value for money|went fine|went great|went ok|went okay|
        went well|what they need|what they want|what they wanted""",
    Hint.DOUBT: """
        a letdown|at odds|below par|could be better|did not go well|didn't go well|fed up|
        fell flat|hard sell|hard to read|let down|lost interest|lost trust|lukewarm at best|
        mixed bag|no interest|not a fan|not excited|not great|not ideal|not impressed|not sure|
        not thrilled|on edge|on thin ice|push back|pushed back|put off|red flag|red flags|
        room for improvement|second thoughts|so so|turned off|up to par|uphill battle|
        went badly|went south""",
    Hint.STALL: """
        a few days|a good time|another time|any day now|at some point|at the moment|back burner|
        bad time|bad timing|be in touch|can't commit|can't say|cannot say|chew it over|chew on|
        circle back|come back to|crazy busy|down the line|down the road|exploring options|
        for now|for the moment|further down|get around to|get back to|gets back to|
        getting around|getting back to|gone dark|gone quiet|got back to|hang tight|
        hasn't decided|haven't decided|hold off|holding off|holding pattern|in a hurry|
        in a meeting|in a rush|in a while|in due course|in limbo|in progress|in the air|
        in the future|in the pipeline|in the works|keep me posted|keep us posted|
        keep you posted|kick the can|leave it open|left it open|left open|let me know|
        let us know|low priority|more time|near future|need more time|needs more time|next time|
        no answer yet|no clear answer|no commitment|no date|no deadline|no hurry|no movement|
        no need|no need yet|no news|no plans|no rush|no urgency|not a good moment|
        not a good time|not a priority|not at this stage|not at this time|not committed|
        not interested now|not needed|not now|not the best time|not the right time|
        not this month|not this quarter|not this year|not urgent|not yet|on hold|
        on the back burner|one day|other commitments|other day|other priorities|other things|
        out of time|park it|parked it|play it by ear|remains to be seen|reviewing options|
        right now|right time|sleep on it|snowed under|some day|some other|some time|still open|
        table it|take it offline|take time|takes time|taking time|tied up|time will tell|
        too early|touch and go|under review|under water|up in the air|we will see|we'll see|
        weighing options|went dark|went quiet|went silent|when the time comes|will see|
        won't commit""",
    Hint.AMOUNT: """
        a lot of units|best price|better deal|better rate|better rates|better terms|
        better value|big account|big client|big customer|big deal|big opportunity|big order|
        big potential|budget constraints|buy a lot|buy more|cash flow|cash strapped|
        cheaper elsewhere|cost sensitive|drop the price|good deal|good price|good rate|
        good value|great opportunity|great potential|huge account|huge deal|huge opportunity|
        huge potential|large account|large deal|large order|not worth|order a lot|order more|
        out of range|out of reach|outside budget|pay less|pay more|paying less|pays less|
        price sensitive|rip off|save money|sharpen our pencil|sharpen your pencil|special deal|
        special price|worth it|worth the""",
    Hint.SOMEBODY: """
        another team|ask around|at the top|business unit|buy in|by the team|chain of command|
        decision maker|decision makers|final call|final say|forward it|get a green light|get buy in|
        get permission|green light|higher up|higher ups|in charge|internal approval|
        internal discussion|key people|one who decides|other team|other teams|pass it on|pass it up|
        pass this on|passed it on|people above|person in charge|powers that be|rest of the team|
        right people|right person|run it by|run it past|run this by|sign off|signs off|
        talk to others|the last word|the right people|the team first|the top|up the chain|
        whole team|wider team|with her team|with his team|with the team|with their team""",
    Hint.OFFICE: """
        c level|c suite|head office|top management|upper management""",
    Hint.CONTACT: """
        a few words|break the ice|broke the ice|build rapport|building rapport|built rapport|
        chit chat|cold call|cold called|cold email|company profile|exchanged pleasantries|
        face to face|get to know|getting to know|got through|got to know|had a word|happy birthday|
        happy new year|hung out|hung up|in person|in touch|is out|merry christmas|move forward|
        moving forward|new year|next step|next steps|no luck|no response|not available|not in|
        not there|on leave|paid a visit|pay a visit|phone tag|pleasantries|pop in|popped by|
        popped in|put through|quick word|ran through|random chat|relationship building|said hello|
        said hi|said thanks|say hello|say hi|season's greetings|sent details|sent info|
        sent materials|sent more info|sent over some|sent some info|sent some materials|shook hands|
        shot the breeze|site visit|social call|social visit|swapped cards|thank you|thank you note|
        this and that|trade show|value proposition|walk through|walked through|warm intro|warm up|
        warmed up|was out|were out|work together|working together""",
    Hint.AGAIN: """
        another call|another meeting|ball in their court|ball is in their court|book another|
        call again|call back|chase up|chasing up|check in|checked in|checking in|
        continue the conversation|follow up|followed up|following up|follows up|
        get the ball rolling|go again|keep an eye|keep at it|keep chasing|keep going|
        keep in touch|keep pushing|keep talking|keep the conversation|keep trying|keep warm|
        keep working|meet again|more soon|more to come|pick it up|pick this up|reach out|
        reached out|reaching out|schedule a call|schedule a meeting|schedule another|
        see them again|set up a call|set up a meeting|set up another|speak again|speak soon|
        stay close|stay in contact|stay in touch|stay on top|stay tuned|take it from there|
        talk again|talk soon|to be continued|to follow|touch base|touched base|touching base|
        try again|try later|try next|visit again""",
}
