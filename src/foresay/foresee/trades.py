"""Words that are everyday for most people and of work for some: bread for a baker, a dog for a vet.

The key is a part of the author's role or profession, in lower case; one such word is a sign, two are a clear one. Matched as in `signs.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

TRADES: Mapping[str, str] = {
    "baker": """
        bread, baked, bake, baking, oven, sourdough, flour, dough, loaf, loaves, croissant, bun, cake, pastry, proving, trays,
        tray, queue, customers, customer, shop, scones, tin, tins, rolls, yeast
    """,
    "barista": """
        coffee, latte, flat white, espresso, milk, beans, roast, cup, foam, oat, decaf, steamer, regular, regulars, customer,
        customers, cups, till, queue, order, orders
    """,
    "chef": """
        kitchen, menu, dish, dishes, service, plates, pudding, lamb, fryer, knife, butter, salad, burger, covers, section,
        dinner, cooked, table, tables, soup, oven, plate, starters, dessert, order, orders, prep, pan, waiter, guests,
        customers, bread
    """,
    "farmer": """
        field, lamb, sheep, cow, calf, heifer, ewe, barn, yard, hay, crop, wheat, tractor, vet, gate, rain, weather, market,
        milking, calved, calves, cows, cattle, pigs, hens, eggs, straw, sleet, mud, combine, harvest, seed, drill
    """,
    "musician": """
        gig, song, songs, album, guitar, drums, drummer, strings, band, stage, crowd, encore, set, record, studio, single,
        tour, piano, played
    """,
    "photograph": """
        photo, photos, picture, pictures, camera, light, shot, wedding, portrait, prints, lens, frames
    """,
    "design": """
        logo, poster, font, fonts, colour, drew, drawing, layout, print, type, sketch, headline
    """,
    "teach": """
        class, pupils, pupil, kids, lesson, lessons, school, term, marking, book, books, homework, exam, chapter, classroom,
        staff room, year 9, reading, whiteboard, test, tests, child, children, corridor, assembly, spelling, maths, science,
        report, reports
    """,
    "nurs": """
        ward, shift, patient, patients, nights, bed, blood, handover, uniform, sister, day team, night shift, scrubs, rounds,
        bay, discharge, beds, drugs, doctors, nhs
    """,
    "doctor": """
        patient, patients, surgery, clinic, blood pressure, prescription, antibiotics, diagnosis, rounds, sleep, jabs, flu
    """,
    "care": """
        lady, gentleman, residents, round, visits, cards, mileage, nights
    """,
    "develop": """
        code, bug, app, release, deploy, build, server, keyboard, software, refactored, docs, monolith, data, wrote
    """,
    "engineer": """
        bridge, turbine, turbines, bearing, drawings, pump, plate, test, site, drone, load, lifted, drew, span, crane,
        drawing, blueprint, rail, concrete, machine, machines
    """,
    "farm": """
        field, lamb, sheep, cow, barn, hay, harvest
    """,
    "lawyer": """
        case, court, hearing, clause, contract, client, judge, tenants, terms, law, document, documents, bench, evidence,
        witness, firm
    """,
    "solicitor": """
        case, court, hearing, clause, contract, client, judge, tenants, terms, law, document, documents, evidence, witness,
        firm
    """,
    "estate agent": """
        house, houses, flat, flats, garden, keys, viewing, listing, sold, buyers, move, photos
    """,
    "reporter": """
        story, piece, interview, council, source, deadline, page, editor, article, court, quote, news
    """,
    "journalist": """
        story, piece, interview, council, source, deadline, page, editor, article, court, quote, news
    """,
    "research": """
        paper, data, model, lab, talk, reviewer, soil, field, sample, samples, grant, study, students, conference, season,
        spade, cores, survey, published, results, thesis, fieldwork
    """,
    "scientist": """
        paper, data, model, lab, talk, reviewer, soil, field, sample, samples, grant, study, bog, peat, conference, season,
        spade, cores, survey, published, results, fieldwork
    """,
    "vet": """
        dog, dogs, cat, cats, rabbit, guinea pig, hamster, tortoise, spaniel, labrador, puppy, kitten, claws, surgery,
        stitches, patient, patients, ticks, heart, paw, paws, owner, owners, vaccination
    """,
    "plumb": """
        boiler, tap, pipe, pipes, drain, radiator, heating, leak, job, lady, crawl space, fixed, flat, water, bath, toilet,
        customer, van
    """,
    "weld": """
        steel, iron, plate, gate, gates, weld, torch, spark, hood, tools, site, panel, boots, hole, mask, sparks, railing,
        job, metal, shop
    """,
    "hairdress": """
        hair, cut, trim, colour, fringe, wash, scissors, chair, head, chairs, salon, clients, client, roots, blow-dry
    """,
    "driver": """
        van, drops, drop, road, motorway, m6, route, parcel, parcels, depot, lorry, round, delivery, stops, doors, dogs,
        customer, doorstep, traffic, miles, tyres
    """,
    "pilot": """
        flight, flying, gate, weather, crew, cockpit, landing, take-off, hotel
    """,
    "librarian": """
        book, books, shelf, reader, readers, story, returned, loan, display, borrowed, atlas, returns, desk, novel, library,
        borrower
    """,
    "police": """
        street, shift, nights, patrol, station, road, call
    """,
    "coach": """
        training, lads, team, match, goal, pitch, squad, ref, season, girls, boots, keeper, bench, penalty, lost, won,
        half-time, game, under
    """,
    "imam": """
        mosque, sermon, interfaith, congregation, open day, elder, buried, funeral, nikah, community
    """,
    "translator": """
        words, sentence, paragraph, text, german, word, translation, pages
    """,
    "curator": """
        exhibition, object, clock, show, collection, museum, case, archive, lace
    """,
    "shopkeeper": """
        till, shelf, shelves, stock, customer, window, shop, counter, orders
    """,
    "founder": """
        orders, packed, pitch, business, customers, product, envelopes, hire, hired, investor, customer, bank, company,
        packaging, launch
    """,
    "potter": """
        mug, mugs, glaze, glazing, kiln, clay, pots, teapot, orders, parcels, sold, geese
    """,
    "cleaner": """
        mop, mopped, floor, floors, bins, desk, desks, dust, office
    """,
    "game": """
        level, boss, playtest, patch, trailer, player, players, studio, bin, crunch, demo, bug, team, horse, dialogue, quest,
        character, build
    """,
    "marketing": """
        campaign, brand, slogan, tagline, ad, audience, post, newsletter, logo, slides
    """,
    "people partner": """
        interview, starters, candidate, team, payroll, desk, leave
    """,
    "recruit": """
        cv, candidate, role, roles, interview, job, jobs, applications, application, paragraphs, hire
    """,
    "pension": """
        spreadsheet, numbers, interest rates, year end, savers, fund, accounts, exam
    """,
    "director": """
        board, numbers, accounts, quarter, year end, budget
    """,
    "planner": """
        street, plan, plans, map, residents, consultation, bridge, high street
    """,
    "press": """
        statement, press, launch, embargo, editors, interview, story, comms, journalists, reporters, release
    """,
    "volunteer": """
        volunteers, parcels, food, tins, beach, donors, run
    """,
    "customer service": """
        customer, customers, call, calls, chat, queue, ticket, train, platform, caller, caller's, hold, refund, complaint,
        complaints
    """,
    "bookkeep": """
        books, invoice, vat, receipts, ledger
    """,
}
