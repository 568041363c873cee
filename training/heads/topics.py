"""Kinds of talk: what each is, in sentences of our own, and a teacher that finds posts like them.

There is next to no data with such labels that may be learned from. So a sentence encoder (all-MiniLM-L6-v2 as it comes) lays posts and
our sentences side by side; a small classifier learns from the sentences and from the few sets that do have labels, and says of every
other post how likely each kind is. The heads then learn from what it says. ``PROBES`` are other sentences, kept for the figures.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
from corpora import Row, posts, rows
from numpy.typing import NDArray

TOPICS: Final = (
    "health", "politics", "religion", "work", "complaint", "travel", "family", "money", "endorsement", "sport", "food", "entertainment",
)  # fmt: skip

SEEDS: Final = {
    "health": (
        "the doctor changed my blood pressure pills again", "I have had this cough for three weeks",
        "my therapist says the panic attacks will pass", "she is in hospital with a broken hip", "got my flu jab this morning",
        "waiting for the biopsy results", "migraine number four this month", "chemo starts on Monday",
        "he has been sober for a hundred days", "my knee surgery went well", "pregnant and sick all day",
        "the pharmacy ran out of insulin", "trying to sleep better and lose weight", "depression makes getting up hard",
        "the dentist pulled two teeth", "my period cramps are killing me", "covid test came back positive",
        "I was diagnosed with asthma as a child",
    ),
    "politics": (
        "the senate voted the bill down last night", "who did you vote for in the election",
        "the prime minister should resign over this", "new polls show the left ahead in the cities",
        "congress is fighting over the budget again", "march for climate laws on Saturday", "immigration reform is stuck in parliament",
        "the president signed an executive order", "our mayor broke every campaign promise", "gun control is long overdue",
        "taxes should be higher for the rich", "the minister lied about the refugee deal", "abortion rights are on the ballot",
        "the opposition calls for new elections", "democrats and republicans blame each other",
        "free speech is under attack from this government",
    ),
    "religion": (
        "going to mass with my grandmother", "Ramadan mubarak to everyone fasting", "our rabbi spoke about forgiveness",
        "I prayed for you at the temple today", "the bible study group meets on Thursdays", "thank God for this blessing",
        "I left the church years ago and I am an atheist now", "the pope gave his Easter speech", "baptised my son this Sunday",
        "Jesus saves", "the imam opened the mosque to the neighbours", "Diwali lights all over the street",
        "she reads the Quran every morning", "the gospel choir was wonderful", "faith carried me through that year",
    ),
    "work": (
        "my boss moved the deadline to Friday", "first day at the new job", "stuck in meetings until six",
        "our team shipped the release last night", "I handed in my notice today", "the office is freezing and the printer is broken",
        "got promoted to senior analyst", "job interview tomorrow, wish me luck", "another night shift on the ward",
        "my manager wants the report by noon", "colleagues threw me a leaving party", "we are hiring two engineers",
        "working from home with a cold", "the client loved our proposal", "overtime again this weekend",
        "HR has not answered about my contract", "quarterly review went fine", "my coworkers never clean the kitchen",
    ),
    "complaint": (
        "my parcel is two weeks late and nobody answers", "worst customer service I have ever had",
        "I want my money back, the thing broke after a day", "on hold for fifty minutes and then they hung up",
        "the app keeps crashing since your update", "you charged me twice, fix it", "the room was dirty and the staff rude",
        "still no internet, third day now, sort it out", "I would like to make a complaint about a driver",
        "never ordering from you again", "your website does not let me log in", "the train company cancelled without a word",
        "sent me the wrong size again", "how do I get a refund for this mess", "my claim has been ignored for months",
        "support copied and pasted the same answer five times",
    ),
    "travel": (
        "landed in Lisbon at last", "packing for two weeks in Thailand", "our flight is delayed by three hours",
        "any tips for a weekend in Prague", "road trip along the coast with the windows down", "booked a hotel near the beach",
        "backpacking through Peru next summer", "lost my passport at the airport", "the train to Vienna has a view", "jet lag is real",
        "holiday starts tomorrow", "visa for Vietnam took a month", "the cruise stops in Santorini",
        "camping in the national park this weekend", "checking in for my flight home", "exploring the old town of Tallinn",
    ),
    "family": (
        "my daughter took her first steps", "mum's birthday dinner tonight", "my brother and I finally talked again",
        "we are getting married in June", "my husband forgot our anniversary", "grandpa taught me to whistle",
        "the kids are fighting in the back seat", "our baby is here, we are so in love", "dad passed away last spring",
        "my sister is moving in with us", "divorce papers came today", "proud parents of a graduate", "Sunday lunch with the in-laws",
        "my son starts school next week", "twins keep us awake all night", "my wife makes me laugh every day", "missing my nan",
    ),
    "money": (
        "rent went up again and I am broke until payday", "how do I pay off my credit card", "my savings are gone",
        "I transferred the wrong amount from my bank account", "the mortgage came through", "student loans will follow me to the grave",
        "shares fell ten percent today", "bought some bitcoin at the worst moment", "tax refund arrived",
        "what does a plumber earn these days", "can you lend me fifty until Friday", "my salary is below the average",
        "budgeting for the first time in my life", "the price of groceries is out of control", "interest rates are up",
        "what is my account balance", "my card was declined at the till",
    ),
    "endorsement": (
        "use my code SUMMER for ten percent off", "so happy to partner with this brand on their new serum",
        "link in bio to shop my look", "this protein shake changed my mornings, thanks for sending it",
        "get yours now before they sell out", "ad: I have been using this mattress for a month and love it",
        "big thank you to the hotel for having us", "everyone needs this lipstick in their life, swipe up",
        "sponsored: the best vacuum I ever tried", "follow the link for a free trial", "giveaway time, tag three friends to win a pair",
        "this watch is a must-have, available in my shop", "gifted by my favourite skincare label",
        "highly recommend this blender to every home cook, find it below", "check out my new video and subscribe",
        "proud ambassador of these running shoes",
    ),
    "sport": (
        "what a goal in the last minute", "we lost the final on penalties", "ran my first half marathon today",
        "the coach should bench him", "season tickets are in the post", "leg day at the gym", "she won gold in the 200 metres",
        "the quarterback threw four touchdowns", "cricket is off because of rain", "transfer rumours about our striker",
        "the playoffs start tonight, go team", "my tennis serve is getting better", "that referee was blind",
        "the league table does not lie", "cycling up the mountain with the club", "the boxer was knocked out in round two",
        "basketball with the boys after school", "who wins the world cup",
    ),
    "food": (
        "made lasagne from scratch", "this ramen place is worth the queue", "how long do I boil an egg", "my sourdough did not rise",
        "pizza for dinner again", "the best tacos in town", "breakfast in bed with pancakes", "any good vegan cheese out there",
        "too much garlic is not a thing", "coffee first", "book a table for four at the steakhouse", "grandma's apple pie recipe",
        "burnt the rice", "chocolate cake for my birthday", "cooking curry for ten people", "what can I use instead of butter",
        "a glass of red wine and olives", "I could eat sushi every day",
    ),
    "entertainment": (
        "just finished the last season and I am in tears", "the new album is on repeat", "that film deserved the award",
        "playing the new game until three in the morning", "the concert was sold out in minutes", "who killed the king in episode six",
        "my favourite actor is in a new series", "reading a thriller I cannot put down", "this song gives me chills",
        "the sequel was worse than the book", "cosplay for the convention is done", "the podcast about lost cities is great",
        "no spoilers please", "binge watching cartoons all weekend", "the band broke up", "tickets for the musical arrived",
        "play some jazz", "I beat the final boss at last",
    ),
}  # fmt: skip
NONE: Final = (
    "good morning everyone", "I can't believe it", "lol same", "what do you mean by that", "thank you so much", "this made me laugh",
    "I don't know what to say", "you are right about that", "set an alarm for seven", "turn the lights off",
    "the weather is lovely today", "it rained all night", "no way", "sounds good to me", "I love this so much", "that's a good point",
    "how do you spell that", "my phone battery is dead", "remind me tomorrow", "are you sure?", "I was just joking", "he never listens",
    "so true", "what time is it", "the cat sleeps on my keyboard", "see you later", "she has a nice voice", "I need a nap",
    "that is weird", "happy Friday", "who is that in the picture", "it depends", "I hate when that happens", "tell me more",
    "the sunset was pink", "cleaning my room", "just a thought", "new haircut", "the dog wants out", "why would anyone do that",
)  # fmt: skip
PROBES: Final = {
    "health": (
        "blood test in the morning, no breakfast", "my back gave out again and the painkillers do nothing",
        "he is recovering from a stroke", "anxiety has been bad this week", "the vaccine gave me a sore arm", "she lives with diabetes",
        "the clinic finally called about my scan", "quit smoking nine days ago", "my allergies are awful in spring",
        "the nurse could not find a vein",
    ),
    "politics": (
        "parliament is voting on the housing law", "that senator takes money from oil", "go out and vote on Sunday",
        "the governor vetoed it", "this party has lost its way", "sanctions will not stop the war", "socialism is not a dirty word",
        "the supreme court got it wrong", "conservatives want to cut welfare", "protest at city hall against the new mayor",
    ),
    "religion": (
        "church was full this morning", "Eid mubarak, friends", "God is good", "we lit the menorah tonight",
        "the pastor's sermon moved me", "I stopped believing at fifteen", "praying for your family", "a pilgrimage to Mecca",
        "the monks chant at dawn", "Easter service at six",
    ),
    "work": (
        "my supervisor praised the slides", "I got the job", "we start the sprint on Monday", "the shift ended at two at night",
        "my contract ends in March", "the whole department was laid off", "lunch with my colleagues", "the deadline is killing me",
        "my CV needs an update", "another conference call about nothing",
    ),
    "complaint": (
        "your courier left my package in the rain", "been waiting a month for my refund", "the support line never picks up",
        "I ordered two and got none", "the product stopped working after a week, very disappointed",
        "your airline lost my suitcase and does not care", "cancel my subscription, this is a joke",
        "why was my account blocked without notice", "terrible service at your branch today",
        "can someone please look into my order, it is late",
    ),
    "travel": (
        "boarding now, next stop Tokyo", "we rented a cabin by the lake for a week", "what should I see in Rome",
        "the ferry to the island was rough", "my suitcase weighs thirty kilos", "hostels in Berlin are cheap",
        "driving to the mountains for the long weekend", "the border control took hours", "sunset over the desert, day four of our tour",
        "vacation photos coming soon",
    ),
    "family": (
        "my little girl lost a tooth", "granny turns ninety tomorrow", "my parents never liked him", "engaged to the love of my life",
        "my boy learned to ride a bike", "first Christmas without mum", "my cousin's wedding was a riot",
        "bedtime stories with the kids", "my stepdad fixed the roof", "our newborn sleeps at last",
    ),
    "money": (
        "I owe the bank nine thousand", "got a raise, still poor", "crypto ate my savings", "the electricity bill doubled",
        "how do I open a savings account", "payday cannot come soon enough", "inherited a little money from an aunt",
        "the stock market is on fire", "my overdraft is at the limit", "saving for a deposit on a flat",
    ),
    "endorsement": (
        "grab this deal with my discount code", "in love with my new bag from this label, link below",
        "paid partnership with a lovely tea brand", "you have to try this face cream, I got it for free", "shop the collection now",
        "join my channel for more and hit like", "thank you for the free shoes, they are amazing", "swipe to order your own",
        "today's outfit is sponsored", "best headphones ever, buy them here",
    ),
    "sport": (
        "three points and a clean sheet", "the striker is injured until May", "new personal best on the bench press",
        "the umpire made the wrong call", "we are through to the semi finals", "swimming two kilometres before breakfast",
        "the derby is on Saturday", "he dunked on everyone", "golf with my mates", "the marathon nearly broke me",
    ),
    "food": (
        "fried chicken and waffles, yes please", "my soup needs salt", "tried the new Thai place", "baking bread all day",
        "who puts pineapple on pizza", "mum's dumplings are the best", "the restaurant was fully booked", "salad for lunch again",
        "espresso or latte", "grilling burgers in the garden",
    ),
    "entertainment": (
        "the season finale broke me", "her new single is a banger", "the movie was two hours too long", "I stream games on weekends",
        "the guitar solo is insane", "that novel won a prize", "the cast of the reboot looks great", "watching anime until dawn",
        "front row at the festival", "that comedian had me crying",
    ),
}  # fmt: skip

_CLINC: Final = {
    "travel": "travel",
    "banking": "money",
    "credit_cards": "money",
    "work": "work",
    "kitchen_and_dining": "food",
}
_HWU: Final = {
    "play": "entertainment",
    "music": "entertainment",
    "recommendation_movies": "entertainment",
    "cooking": "food",
    "takeaway": "food",
    "transport": "travel",
}


_WORDS: Final = {
    "health": (
        "doctor hospital nurse surgery medicine pills therapist therapy diagnosis cancer diabetes asthma fever "
        "flu covid vaccine migraine headache pain injury ache allergy anxiety depression clinic dentist pharmacy "
        "symptoms blood pregnant miscarriage insomnia antibiotics wound stroke disease physio rehab chemo biopsy "
        "knee stomach vomiting cough"
    ),
    "politics": (
        "election vote voters president senator senate congress parliament minister government policy politician "
        "republican democrat liberal conservative socialist campaign ballot mayor governor treaty sanctions "
        "immigration law tax_cuts protest impeachment referendum brexit constitution lobbyist party_leader "
        "left_wing right_wing supreme_court coalition welfare regime border_policy"
    ),
    "religion": (
        "church god jesus prayer pray bible mosque imam quran allah ramadan temple synagogue rabbi torah priest "
        "pastor sermon faith gospel mass baptism easter_service hindu buddhist monk pope catholic christian "
        "holy_spirit worship shabbat diwali eid sin heaven saint pilgrimage atheist"
    ),
    "work": (
        "boss manager office meeting deadline colleague coworkers job interview promotion contract shift overtime "
        "client project report team_lead intern resume hired fired layoffs workplace career employer payroll "
        "conference_call spreadsheet quarterly_review onboarding recruiter notice_period night_shift supervisor "
        "desk presentation"
    ),
    "complaint": (
        "refund customer_service support_line broken_product late_delivery missing_parcel overcharged complaint "
        "cancelled_order rude_staff on_hold no_reply faulty_item wrong_size damaged_box lost_luggage poor_service "
        "hidden_fees terrible_support delayed_order app_crash outage double_charge return_label ticket_number "
        "warranty technician courier"
    ),
    "travel": (
        "flight airport hotel passport vacation holiday trip train_station luggage visa beach_resort hostel "
        "itinerary cruise road_trip suitcase boarding jet_lag tour_guide sightseeing airline check_in backpack "
        "ferry border_crossing campsite island national_park layover booking tourist souvenirs abroad rental_car"
    ),
    "family": (
        "mum mom dad mother father daughter son wife husband baby kids children brother sister grandma grandpa "
        "cousin aunt uncle niece nephew wedding engaged divorce twins toddler newborn parents in_laws anniversary "
        "granddaughter stepson godmother family_dinner"
    ),
    "money": (
        "rent mortgage salary loan debt bank savings credit_card budget payday invoice taxes pension stocks "
        "shares bitcoin interest_rate overdraft bills insurance wage raise investment dividend inheritance broke "
        "cash account_balance deposit transfer currency inflation price"
    ),
    "endorsement": (
        "discount_code promo_code giveaway link_in_bio sponsored affiliate brand_deal free_trial must_have collab "
        "partner ambassador swipe_up shop_now subscribe my_channel unboxing gifted paid_partnership "
        "new_collection limited_offer sale coupon order_now best_product use_my_code like_and_share free_shipping"
    ),
    "sport": (
        "football soccer basketball baseball tennis cricket rugby goal match coach striker goalkeeper quarterback "
        "touchdown playoffs league referee marathon gym workout training bench_press cycling swimming boxing "
        "olympics medal stadium season_ticket penalty defender tournament golf hockey sprint derby"
    ),
    "food": (
        "pizza pasta bread cake coffee dinner breakfast lunch recipe cooking baking restaurant soup salad cheese "
        "chicken steak burger sushi tacos noodles rice chocolate cookies wine beer tea vegan curry dessert snack "
        "kitchen barbecue brunch eggs bacon garlic sandwich"
    ),
    "entertainment": (
        "movie film series episode season_finale album song concert band singer actor actress netflix game "
        "console playlist guitar theatre musical comedy drama anime book novel author trailer sequel festival "
        "tickets podcast streaming cartoon director soundtrack celebrity fandom gamer"
    ),
}
"""Words of each kind of talk; "_" for the space in those of more than one."""
_FRAMES: Final = (
    "{w}", "my {w}", "the {w} today", "so much {w} lately", "thinking about {w} again", "that {w} was something", "no more {w} for me",
    "what about the {w}?", "{w} and {v}", "the {w} and the {v}", "we talked about {w} all evening", "first the {w}, then the {v}",
    "I had a dream about {w}", "is there any {w} left?", "her {w} is the best", "finally, {w}!", "waiting for the {w}",
    "who else has {w} news", "another {w} another day", "tell me about your {w}", "can't stop talking about {v} and {w}",
    "this {w} thing is getting serious", "got {w} on my mind",
)  # fmt: skip


def sentences(seed: int = 0) -> list[tuple[str, str]]:
    """(text, kind of talk): every word in a few frames, now and then beside another of its kind."""
    rng = np.random.default_rng(seed)
    found = []
    for kind, listed in _WORDS.items():
        words = [word.replace("_", " ") for word in listed.split()]
        for word in words:
            frames = rng.choice(_FRAMES, 5, replace=False).tolist()
            found += [(frame.format(w=word, v=words[int(rng.integers(len(words)))]), kind) for frame in frames]
    return found


_NO_TALK: Final = ("hatexplain", "hatemoji", "surge", "wikipedia", "toxic_spans")


def labelled(data: Path) -> Iterator[tuple[str, str]]:
    """(text, kind of talk or "") of the few sets that say it. What people ask machines for is not how they post, hence few of each."""
    for row in islice(rows(data, "route_clinc150/train"), 0, None, 6):
        yield row["text"], _CLINC.get(row["domain"], "")
    for row in islice(rows(data, "route_hwu64/train"), 0, None, 6):
        yield row["text"], next((kind for start, kind in _HWU.items() if row["intent"].startswith(start)), "")
    for row in islice(rows(data, "route_banking77/train"), 0, None, 20):
        yield row["text"], "money"
    for row in islice(rows(data, "route_bitext/train"), 0, None, 8):
        if row["intent"] == "complaint":
            yield row["text"], "complaint"
    for row in rows(data, "endorse_instasynth/dev"):
        if row["label"] == "sponsored":
            yield row["text"], "endorsement"


def teach(data: Path, out: Path, most: int = 16_000) -> None:
    """Writes how likely each kind of talk is for `most` posts: one JSON object a line, text and shares in the order of TOPICS."""
    import torch
    from sklearn.linear_model import LogisticRegression
    from teacher import mean, padded, tokenizer, transformer

    torch.set_num_threads(1)
    pieces, model = tokenizer(), transformer().eval()

    def vectors(texts: list[str]) -> NDArray[np.float32]:
        encoded = [one.ids for one in pieces.encode_batch(texts)]
        order = sorted(range(len(texts)), key=lambda number: len(encoded[number]))
        found = np.zeros((len(texts), model.config.hidden_size), np.float32)
        with torch.inference_mode():
            for at in range(0, len(order), 64):
                numbers = order[at : at + 64]
                ids, mask = padded([encoded[n] for n in numbers])
                found[numbers] = mean(model(ids, attention_mask=mask).last_hidden_state, mask).numpy()
        return found / np.linalg.norm(found, axis=1, keepdims=True)

    taught = [(text, kind, 1.0) for kind, texts in SEEDS.items() for text in texts] + [(text, "", 1.0) for text in NONE]
    taught += [(text, kind, 0.05) for text, kind in labelled(data)]
    x, weight = vectors([text for text, _, _ in taught]), np.array([w for _, _, w in taught])
    probes = [(text, kind) for kind, texts in PROBES.items() for text in texts]
    px = vectors([text for text, _ in probes])
    pool = _pool(posts(data), most)
    vx = vectors([row.text for row in pool])
    shares, told = np.zeros((len(pool), len(TOPICS))), np.zeros((len(probes), len(TOPICS)))
    for number, topic in enumerate(TOPICS):
        classifier = LogisticRegression(C=30, class_weight="balanced", max_iter=300)
        classifier.fit(x, [kind == topic for _, kind, _ in taught], sample_weight=weight)
        shares[:, number] = classifier.predict_proba(vx)[:, 1]
        told[:, number] = classifier.predict_proba(px)[:, 1]
    right = np.mean([TOPICS[best] == kind for best, (_, kind) in zip(told.argmax(1), probes, strict=True)])
    print(f"teacher of kinds of talk: {right:.3f} of {len(probes)} probes by the best of all kinds", file=sys.stderr)
    print(dict(zip(TOPICS, (shares > 0.5).mean(0).round(3).tolist(), strict=True)), file=sys.stderr)
    with out.open("w", encoding="utf-8") as file:
        for row, one in zip(pool, shares.tolist(), strict=True):
            print(json.dumps({"text": row.text, "shares": [round(share, 4) for share in one]}), file=file)


def _pool(found: list[Row], most: int) -> list[Row]:
    """Posts of everyday talk, by a fixed draw."""
    kept = [row for row in found if row.source not in _NO_TALK and 20 <= len(row.text) <= 400]
    return [kept[n] for n in np.random.default_rng(0).permutation(len(kept))[:most].tolist()]
