"""Scores the reader against a corpus: run from the folder of a worktree. -v shows what differs."""
import json, sys, re, os, statistics, time
sys.path.insert(0, os.getcwd())
from datetime import datetime, date
from zoneinfo import ZoneInfo
from models.rules.dates import warm_up
warm_up()
from tests.firm import open_engine, found, session_of
from models import Customer, Person
from models.customers.contact import Contact
from models.followups.interpret import interpret
from sqlmodel import select
NOW = datetime(2027,3,10,10,30,tzinfo=ZoneInfo("Asia/Shanghai"))
CH = {"visit":{"visit"},"call":{"phone"},"video":{"online"},"email":{"email"},"message":{"message"},"meal":{"visit","event"},"event":{"event"}}
verbose = "-v" in sys.argv
norm = lambda s: re.sub(r"[\W_]+","",(s or "").lower())
def like(a,b):
    a,b=norm(a),norm(b)
    return bool(a and b and (a in b or b in a) and min(len(a),len(b))*2.5>=max(len(a),len(b))) or a==b
tot=dict(right=0,all=0,misleading=0,usable=0,lines=0); per={}
times=[]
for path in [a for a in sys.argv[1:] if not a.startswith("-")]:
    rows=[json.loads(x) for x in open(path,encoding="utf-8") if x.strip()]
    setting=rows[0]["setting"]
    url=f"sqlite:////tmp/score_{os.getpid()}_{os.path.basename(path)}.db"
    t=dict(right=0,all=0,misleading=0,usable=0,lines=0)
    with open_engine(url) as engine:
        found(engine, others=[k[1:].lower() for k in setting["teammates"]])
        with session_of(engine) as s:
            alice=s.exec(select(Person).where(Person.user_id=="UALICE")).one()
            for uid,name in setting["teammates"].items():
                p=Person.get_or_create(s,uid); p.name=name; p.handle=name
            for c in setting["customers"]:
                cust=Customer.create(s,c,alice,NOW)
                s.flush()
                for name,title in setting.get("contacts",{}).get(c,[]):
                    Contact.get_or_create(s,cust,name,title)
        for row in rows[1:]:
            with session_of(engine) as s:
                alice=s.exec(select(Person).where(Person.user_id=="UALICE")).one()
                began=time.perf_counter()
                r=interpret(s,row["line"],alice,NOW); l=r.line
                times.append(time.perf_counter()-began)
                got_c=r.customer.name if r.customer else ("new: "+l.customer if l.customer else None)
                bad=[];n=0;ok=0;mis=0
                def judge(f,right,is_set):
                    global per
                    empty = right and (f in row and not row[f] or f=="todo" and not row.get("todos"))
                    if empty: return
                    nonlocal_['n']+=1
                    d=per.setdefault(f,[0,0,0]); d[1]+=1
                    if right: nonlocal_['ok']+=1; d[0]+=1
                    else:
                        if is_set: nonlocal_['mis']+=1; d[2]+=1
                        bad.append(f)
                nonlocal_=dict(n=0,ok=0,mis=0)
                if "customer" in row:
                    g=row["customer"]
                    right=got_c==g or (g and g.startswith("new: ") and got_c and got_c.startswith("new:") and like(g[5:],got_c[5:]))
                    judge("customer",bool(right) or (g is None and got_c is None),got_c is not None)
                if "channel" in row: judge("channel",(l.method in CH[row["channel"]]) if row["channel"] else l.method is None,l.method is not None)
                if "happened" in row:
                    g=row["happened"]; o=l.occurred_at
                    right=(o is None or o.date()==NOW.date()) if g is None else o is not None and o.date().isoformat()==g[:10] and (len(g)<11 or o.strftime("%H:%M")==g[11:16])
                    judge("happened",right,o is not None)
                if "people" in row:
                    got=[norm(a+(b if False else "")) for a,b in l.theirs]; g=[norm(x) for x in row["people"]]
                    right=len(got)==len(g) and all(any(x in y or y in x for y in got) for x in g)
                    extra=any(not any(x in y or y in x for y in g) for x in got)
                    judge("people",right,extra)
                if "feedback" in row:
                    g=row["feedback"]; judge("feedback",(g is None and not l.feedback) or (g is not None and bool(l.feedback) and (norm(g) in norm(l.feedback) or norm(l.feedback) in norm(g) )),bool(l.feedback) and (g is None))
                if "score" in row: judge("score",l.satisfaction==row["score"],l.satisfaction is not None)
                if "urgent" in row: judge("urgent",(l.urgency=="urgent")==row["urgent"],l.urgency=="urgent")
                if "issue" in row:
                    g=row["issue"]; has=bool(l.question) and l.urgency!="on_the_spot"
                    judge("issue",(g is None)==(not has),has)
                if "todos" in row:
                    left=list(l.todos)
                    for g in row["todos"]:
                        m=next((x for x in left if like(x.text,g["text"])),None)
                        judge("todo",m is not None,False)
                        if m:
                            left.remove(m)
                            if "due" in g: judge("due",(m.due.isoformat() if m.due else None)==(g["due"][:10] if g["due"] else None),m.due is not None)
                            if "owner" in g:
                                o=(m.owner or "me").strip("<@>"); go=g["owner"]
                                names={go, setting["teammates"].get(go,go)}
                                judge("owner",o in names or o.lower() in {x.lower() for x in names},m.owner is not None)
                    for x in left: judge("todo",False,True)
                    if not row["todos"] and not l.todos: judge("todo",True,False)
                if "next" in row:
                    g=row["next"]; d=l.next_contact.isoformat() if l.next_contact else None
                    if d and g and len(g)>10 and l.next_starts: d+=l.next_starts.strftime("T%H:%M")
                    elif g and d and len(g)>10: pass
                    judge("next",d==g,d is not None)
                if "place" in row: judge("place",like(l.next_place,row["place"]) if row["place"] else not l.next_place,bool(l.next_place))
                t["right"]+=nonlocal_["ok"]; t["all"]+=nonlocal_["n"]; t["misleading"]+=nonlocal_["mis"]; t["lines"]+=1
                t["usable"]+= not bad
                if verbose and bad: print("\n"+row["line"],"\n  WRONG:",bad,"\n  GOLD:",{k:v for k,v in row.items() if k not in("line","locale")},"\n  GOT:",got_c,l)
    os.unlink(url[10:])
    print(os.path.basename(path),f"fields {100*t['right']/t['all']:.1f}% of {t['all']}, misleading {100*t['misleading']/t['all']:.1f}%, usable {t['usable']}/{t['lines']}")
    for k in tot: tot[k]+=t[k]
print(f"ALL fields {100*tot['right']/tot['all']:.1f}% of {tot['all']}, misleading {100*tot['misleading']/tot['all']:.1f}%, usable {tot['usable']}/{tot['lines']}; median {1000*statistics.median(times):.1f} ms")
print({k:f"{v[0]}/{v[1]} mis {v[2]}" for k,v in per.items()})
