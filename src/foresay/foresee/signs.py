"""Signs of work and of private life in English words: what the continuum reads, as data.

A sign is one reason that can be shown: how it is said to the author, and the words that stand for it. `PULLS` says how strongly each
pulls towards work (above 0) or towards personal (below 0); the numbers are fitted on labelled posts by `training/continuum/fit.py`.

How words are matched: whole words, in any case, the longest phrase first; a plural in "s" and a "'s" are met as well; "*" at the end
takes the rest of the word. Words that are of work only for those whose trade it is are in `trades.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Sign(NamedTuple):
    """One kind of evidence in words. `phrases` are separated by commas."""

    name: str
    words: str
    phrases: str


SIGNS: tuple[Sign, ...] = (
    # ------------------------------------------------------------------------------------------------- towards work
    Sign(
        "business",
        "speaks for a business",
        """
        we're hiring, we are hiring, we're looking for, we are looking for, our customers, our clients, our users, our
        readers, our listeners, our members, our guests, our supporters, our volunteers, our subscribers, our suppliers, our
        investors, our new product, our products, our product, our team, the whole team, our latest, our services, our
        service, our range, our collection, our office, our company, our firm, our business, our store, our shop, our shops,
        our salon, our cafe, our restaurant, our clinic, our studio, our workshop, our depot, our branch, our website, our
        page, our app, our menu, our newsletter, our blog, our archive, our engineers, our trainee programme, our open day,
        our food bank, our annual report, our results, our survey, our quarterly, our careers, our stand, our booth, our
        exhibition, our students, our courses, our programme, our campaign, our appeal, our app team, our indie, our paper,
        our study, we launched, we just launched, we've launched, we have launched, we are launching, we're launching, we
        released, we just released, we shipped, we're shipping, we published, we switched, we tested, we found that, we offer,
        we now offer, we now do, we sell, we stock, we open, we're open, we are open, we're now open, we're closed, we are
        closed, we will be closed, we'll be closed, we've moved, we have moved, we're fully booked, we've opened, we opened
        our, we won the pitch, we're presenting, we have been shortlisted, we've been shortlisted, we will refund, we've
        fixed, we fixed, we can confirm, we would like to, we'd like to, we would love to, we hear you, we publish, we
        welcome, we are pleased, we're pleased, we are proud, we're proud, we are excited, we're excited, we are delighted,
        we're delighted, we are thrilled, we're thrilled, proud to announce, excited to announce, pleased to announce, happy
        to announce, delighted to announce, thrilled to announce, excited to share, thrilled to share, proud to share, happy
        to share, delighted to share, delighted to welcome, delighted to have, thrilled to join, excited to join, excited to
        be joining, looking forward to speaking, on behalf of, press release, join our, join us, come and see us, come see us,
        come visit, visit us, pop in, call us, ring us, message us, write to us, talk to us, ask us, tell us, follow us, come
        and join us, run for us, thank you for your support, thanks for your support, thank you for your patience, thanks for
        your patience, thank you for your custom, thank you for travelling, thank you for sailing, thank you for flying, bear
        with us, bearing with us, thank you to everyone who, grateful for every, none of this happens without, ring the
        office, call the office, at the office, at the desk, call the salon, call reception, call the surgery, at reception,
        on our website, stay tuned, shortlisted, our sales team, our support team, our marketing team, our product team, our
        engineering team, our crew, our staff, our drivers, our nurses, our chefs, our bakers, our readers', our partners, our
        donors, our fans, our new, our first product, our store hours, we've just released, we just hit, we've just hit, we
        are recruiting, we're recruiting, we're growing, we build, we make, we deliver, we provide, we help, we work with, we
        partnered, we have partnered, we've partnered, we are opening, we're opening, we'll be open, we will be open, we ship,
        we have opened, we're celebrating, we are celebrating, we invite, we're inviting, we're looking forward to welcoming,
        honoured to, honored to, humbled to, proud of the team, proud of this team, proud of our team, proud to have been part
        of, thank you to our, thanks to our, thank you to the team, huge thank you to our, congratulations to our, congrats to
        our, meet our, meet the team, behind the scenes, visit our, check out our, read our, see our, join our webinar, come
        by our, stop by our, swing by the shop, at our booth, at our stand, founders, as a company, as a team, teamwork, get
        in touch, introducing, no obligation, our free, we have completed, we've completed, we have finished, every pound
        given, is hiring, are hiring, is opening a, is recruiting, thank you for understanding, thanks for understanding,
        price rise from, our new prices, we've held off, we made a mistake, needs a driver
        """,
    ),
    Sign(
        "offer",
        "an offer or an event",
        """
        tickets on sale, tickets at, tickets from, tickets friday, grab your tickets, get your tickets, book now, book online,
        book your, booking now, now booking, taking bookings, bookings open, bookings, fully booked, sold in, free shipping,
        free delivery, delivery free, free entry, free quotes, free quote, free trial, free webinar, free clinic, free
        clinics, link in bio, link in the comments, link below, link in profile, % off, discount, use code, code at checkout,
        at checkout, preorder, pre-order, pre-orders, order now, order online, last orders, with your order, in the sale, on
        sale, half price, black friday, while stocks last, gift card, gift voucher, limited edition, small batches, handmade
        in, new drop, back in stock, in stock, restock, restocked, back in the shop, out now, available now, available from,
        now available, available for, streaming now, new single, new in today, new in, new menu, new arrivals, new on the
        market, just listed, sold out in, asking price, by appointment, sign up, sign-up, no sign-up, register now,
        registration is open, applications are open, places are open, places left, places available, spaces left, slots left,
        slots available, tables left, doors at, doors open, opening hours, open daily, open until, open till, open from, we're
        back, next one on the, all welcome, everyone welcome, beginners welcome, volunteers welcome, walk-ins, no appointment,
        no booking, no experience needed, free for, per head, beta testers, early access, wishlist, demo, demo on request,
        giveaway, each order, every order, off everything, all proceeds, limit two each, opens on, opens in, goes live,
        launches on, lands thursday, merch desk, first lesson, tour dates, starts again on, early bird, quotes, services,
        viewings, prints, mini sessions, guest roast, use my code, with code, promo code, coupon, buy one get one, flash sale,
        sale ends, sale starts, deal of the day, special offer, this week only, today only, while supplies last, dm to order,
        dm for, message to order, order yours, get yours, shop now, buy now, learn more, subscribe, pre-save, presave, rsvp,
        save your spot, reserve your, limited spots, spots left, seats left, spots available, seats available, early-bird,
        open house, grand opening, now hiring, now open, opening soon, launching soon, launch day, release day, coming soon,
        free consultation, free demo, tickets available, ticket link, tickets in bio, tickets via, ticketed, doors, kick-off
        sale, delivered to your door, gift sets, new collection, new range, new stock, just landed, just dropped, commissions
        open, commissions are open, slots open, taking commissions, quote today, book a call, enquire, enquiries, consultation
        free, at our store, book by phone, order by, same price, the wait is over, menu tasting, tasting menu, now from, drop
        by, places are free, no catch, trials for, new clients welcome
        """,
    ),
    Sign(
        "answer",
        "an answer to a customer",
        """
        thanks for getting in touch, thank you for getting in touch, thanks for reaching out, thank you for reaching out,
        thanks for flagging, thanks for letting us know, sorry to hear, so sorry about, really sorry about, we're sorry, we
        are sorry, we're so sorry, we apologise, we apologize, apologies for, sorry for the disruption, sorry for the delay,
        sorry for any inconvenience, sorry in advance, sorry your, order number, booking reference, account number, direct
        message, send us, dm us, please dm, can you dm, could you dm, by dm, will dm, dm the team, look into this, look into
        it, looking into it, looking into this, we're aware, we are aware, working days, put this right, put it right, sort
        this out, sort it out for you, make this right, the refund, your refund, refund, your order, your parcel, your
        account, your ticket, your booking, your delivery, updates here, running late, running normally, minutes late, signal
        fault, next available, hope this helps, happy to help, glad to help, help you with, services resumed, thanks for your
        feedback, thank you for your feedback, thanks for your message, thank you for your message, we appreciate your, we
        understand how, we understand your, we will get back to you, we'll get back to you, get back to you, support team,
        customer support, please contact, please restart, could you please, could you tell us, may we ask, let us know,
        apologies, inconvenience, we regret, we value, rest assured, resolved, is resolved, has been fixed, has been resolved,
        ticket number, case number, reference number, tracking number, warranty, replacement, feel free to, here for you,
        thank you for reporting, thanks for reporting, we've passed, passed this on, passed it on, passed on to
        """,
    ),
    Sign(
        "vacancy",
        "a job to fill or to find",
        """
        hiring, vacancy, vacancies, job alert, now recruiting, apply by, apply here, apply now, apply at, to apply, apply on
        the, full-time, part-time, immediate start, weekly pay, paid training, maternity cover, posts open, positions open,
        phd positions, funded phd, open position, open role, new role, roles for, looking for a new role, open to work, years
        of experience, experience required, salary, trial shift, interview tip, candidate, candidates, paralegal, cover
        letter, cv, cvs, recruiter, recruiters, references on request, portfolio in bio, i'm looking for a site manager, happy
        to relocate, taking on drivers, taking on, saturday person, training given, job fair, job offer, grad job, get hired,
        an interview, job interview, interview tomorrow, interview today, interviewed for, interviewing for, job hunt, job
        hunting, job search, jobseekers, job seekers, opentowork, open roles, open positions, role, new position, starting a
        new position, starting a new role, new chapter, laid off, redundancies, headcount, internship, internships, graduate
        scheme, graduate programme, recruiting, resume, referrals, shortlisted candidates, vacancy closes, closing date, per
        hour, ph, permanent, fixed-term, remote role, hybrid role, hybrid, hire, hires, first hire, new hire, applications,
        applicants, job applications, leaving my job, ready for something new, exit interview, exit interviews, permanent
        jobs, got the offer, the offer letter, volunteers wanted, graduates
        """,
    ),
    Sign(
        "work people",
        "people from work",
        """
        my boss, our boss, the boss, bosses, boss, my manager, manager, line manager, supervisor, colleague, coworker,
        co-worker, workmate, workmates, my team, team lead, teammate, ceo, cto, cfo, intern, apprentice, payroll, hr, client,
        customer, stakeholder, supplier, vendor, staff, the day team, the night team, new starter, new starters, employee,
        investor, freelancer, consultant, preceptor, mentor, everyone i've worked with, reviewer 2, reviewer two, my editor,
        the editor, one very patient editor, small businesses, small business, small firms, employers, sole traders,
        panellist, co-workers, my colleagues, the interns, our ceo, my ceo, founder, co-founder, cofounder, project manager,
        product manager, account manager, store manager, shift manager, head of, chief executive, exec, executives,
        stakeholders, contractors, subcontractor, vendors, clients, my staff, the sales team, sales team, marketing team,
        design team, legal team, team members, team member, direct reports, my mentor, mentees, my apprentice, my trainee, my
        intern, my crew, my foreman, foreman, site manager, head chef, head teacher, headteacher, the principal, my professor,
        supervisor's, speakers, attendees, delegates, regulars, department, a regular of mine, regular of mine, my regulars, a
        caller, callers, members, my department, whole department, your employer, my employer, shop steward, the union, union
        reps, my deputy, deputy, competitor, competitors, our competitor, our biggest competitor, union rep, the management,
        management have
        """,
    ),
    Sign(
        "work things",
        "things of work",
        """
        meeting, deadline, project, invoice, office, the office, my shift, shift, night shift, overtime, q1, q2, q3, q4,
        roadmap, sprint, standup, stand-up, presentation, powerpoint, spreadsheet, conference, summit, keynote, webinar, panel
        discussion, budget meeting, campaign, at work, for work, to work, back to work, my work, workplace, workday, work day,
        work trip, work party, my job, new job, dream job, day job, job going, linkedin, startup, start-up, product launch,
        business, firm, industry, career, promotion, got promoted, rota, roster, handover, site visit, out of office, annual
        leave, working from home, work from home, wfh, coworking, timesheet, pitched, pitch deck, briefing, annual report,
        onboarding, induction, appraisal, performance review, redundancy, payday, pay rise, wages, notice period, handed in my
        notice, leaving do, office party, lunch break, at my desk, my desk, the till, stocktake, warehouse, factory, shipyard,
        night class, work experience, apprenticeship, first day at, first week at, week one as, day one of, last day at, year
        end, sign-off, certification, qualified as, grant application, accounting, bookkeeping, trade fair, trade show, expo,
        all hands, monolith, mood board, case study, strategy, revenue, sales, b2b, key accounts, in the studio, studio day,
        hi-vis, hard hat, the depot, clock on, service desk, code of conduct, pension scheme, quarterly, safety group, health
        and safety, quoting, priced, my invoice, side jobs, self-employed, freelance, freelancing, commission, packed orders,
        offsite, team offsite, retrospective, retro, all-hands, town hall, zoom call, teams call, conference call, sales call,
        slack, jira, emails, work email, reply all, deck, kpi, kpis, okr, okrs, metrics, deliverables, proposal, tender,
        procurement, professional development, training day, staff training, team building, teambuilding, business trip,
        commute, commuting, shift swap, double shift, early shift, late shift, day shift, closing shift, opening shift, on
        call, on-call, call-out, night duty, clocked off, clocked out, clocked in, payslip, paycheck, pay cheque, bonus,
        raise, line management, leadership, management, fireside chat, meetup, hackathon, exhibitor, product demo, trade
        union, work laptop, work phone, work uniform, work shoes, work friends, work wife, work anniversary, years at, staff
        room, staff meeting, break room, team meeting, team lunch, project plan, business plan, invoicing, bookkeeper,
        quarterly review, probation, resignation, retirement, retired from, colleagues', workload, burnout at work, deadlines,
        my industry, side hustle, freelance life, self employed, cold call, pitched to, presenting to, signed the contract,
        comms, crisis comms, negotiations, valuation, appraisals, leaving drinks, my desk drawer, on hold, in sales, in
        logistics, in marketing, in finance, in retail, in hospitality, in construction, in tech, in the industry, the
        profession, practising law, the day job, year at work, shared calendars, schedule, rostered, work call, sales calls,
        this client, new client, first client, clients', the budget season, budget season, kick-off meeting, go-live, deliver
        the project, working late, working weekends, work weekend, in the office, office plant, office kitchen, the boss's,
        managing people, placement, my placement, uniform, presented, presenting, laptop, first day back at work, a promotion,
        half the team, years in uniform, callouts, canteen, control room, working christmas, a double shift, leaving the
        paper, personal news, some personal news
        """,
    ),
    Sign(
        "trade",
        "words of a trade",
        """
        ward, patient, patients, preceptorship, phlebotomy, drugs round, drug cupboard, nhs, nursing, nurses, gp, antibiotics,
        vaccination, jabs, blood pressure, physio, care home, carer, carers, safeguarding, pupil, pupils, my class, marking,
        classroom, year 7, year 8, year 9, year 10, year 11, curriculum, syllabus, worksheet, worksheets, whiteboard, pe kit,
        exam results, teaching, homework club, phd, preprint, my paper, dissertation, thesis, peer review, dataset, open data,
        the lab, lab, researchers, reference manager, reformatting references, nitrogen, microbes, deploy, deployment, coding,
        code review, refactor*, codebase, the build, ci, cd, api, servers, database, migration, postmortem, outage, changelog,
        dark mode, beta, open source, pull request, kubernetes, devops, frontend, backend, software, app store, android, dev,
        devs, gamedev, playtest*, shader, billing service, security bug, ux, wireframe*, weld*, tig, mig, fillet, stringers,
        gates and railings, railings, scaffolding, gas safe, boiler, stopcock, u-bend, call-outs, plumbing, electrician,
        tripped the whole floor, joinery, plastering, bricklaying, heifer*, lambing, silage, beef boxes, sprayed off, calving,
        open farm, shearing, livestock, hearing, court report, contract law, litigation, tribunal, solicitor, lawyers, supreme
        court, holiday pay, wills, property team, compliance, case settled, commis, pastry section, my section, mise en place,
        plating, sous chef, staff food, latte art, flat white, roastery, proving, sourdough class, wedding cake, soundcheck,
        merch, setlist, album launch, pupils from, piano pupils, recording session, headline slot, listing, the listing,
        surveyor, first-time buyers, lettings, three-bed, two-bed, south-facing, savers, pensions, filing deadline, auditors,
        annual accounts, kerning, branding, typeface, wayfinding, brief, book covers, headshots, wedding photography, bokeh,
        golden hour, newsroom, news desk, embargo, byline, editors, press officer, front page, page three, my piece, council
        meeting, breaking, interview with, delivery round, depot, forklift, cscs, warehouse operatives, pallets, logistics,
        supply chain, shipping, freight, conveyor, bearing, turbine, turbines, substation, crash test, bridge inspection,
        inspector, shim, pump seals, words a day, target language, subtitles, playtester, cockpit, flying hours, cabin crew,
        first officer, gate agents, salon, colour correction*, big chop, balayage, client in the chair, curator, food bank,
        food run, fundraising, donors, grants, volunteers needed, foster homes, parcels this month, beneficiaries, trustees,
        interfaith, mosque's open day, consultation, planning application, roadworks, public realm, draft plan, cycle lanes,
        bin collections, polling stations, constituents, road safety, shed break-ins, traffic stop, on patrol, appeal for,
        coffee with a copper, subject lines, subscribers, email marketing, seo, conversion, copywriting, ad spend, rebrand,
        ppc, analytics, payroll officer, right to ask, flexible hours, recruitment, employer brand, employment, agm, pay
        claim, branch secretary, under 11s, under 9s, under 14s, girls' summer league, grassroots football, referee badges,
        nutrition plan, a&e, icu, triage, theatre list, consultants, registrar, junior doctor, bleep, drug chart, care plan,
        parents evening, parents' evening, lesson plan, lesson planning, ofsted, sats, gcse, gcses, a-level, school trip,
        assembly, safeguarding training, ks1, ks2, grading, report cards, staffroom, lab meeting, conference paper, viva,
        postdoc, pi, literature review, fieldwork, pipette, western blot, regression, algorithm, python, javascript, rust,
        typescript, docker, linux, merge conflict, merge conflicts, prod, production server, staging, unit tests, tests pass,
        standups, agile, scrum, backlog, figma, saas, machine learning, scaffold, rewire, plasterer, roofer, bricklayer,
        carpenter, electricians, first fix, second fix, soldering, pipework, radiator valves, concrete pour, cad, surveyors,
        structural, drainage, planning permission, slurry, drilling, combine harvester, muck, barley, hay bales, farm shop,
        deposition, barrister, contracts, counsel, paralegals, case law, cross-examination, pro bono, prep list, ticket times,
        sommelier, front of house, kitchen porter, barback, grinder, extraction, b-side, mixing desk, sound engineer,
        rehearsal, rehearsals, load-in, completions, exchange of contracts, buyers, sellers, conveyancing, property market,
        mortgage broker, vaccinating, neutering, consult room, spay, hgv, tachograph, multidrop, delivery slots, copy editor,
        subeditor, sub-editor, press conference, scoop, off the record, sources, typesetting, packaging design, client brief,
        art director, retouching, second shooter, foils, barbering, storytime, cataloguing, interlibrary, curating, mobile
        library, foodbank, soup kitchen, service users, casework, caseworker, social worker, fire station, paramedic,
        ambulance, 999, custody, neighbourhood team, crime prevention, burglaries, officers, crews attended, preflight,
        turnaround, go-around, first class cabin, localisation, interpreting, roi, ctr, landing page, brand guidelines,
        influencer campaign, content calendar, newsletter, press pack, stocktaking, wholesale, point of sale, footfall, till
        roll, glaze, glazing, kiln, pottery class, etsy shop, market stall, craft fair, stall, game jam, steam page, sprites,
        speedrunners patch, balance sheet, audits, payroll run, tax season, actuary, underwriting, pension fund, first-half,
        underwriters, calved, maths test, spelling test, mock exams, scrubs, on the ward, read-only, scheduled maintenance,
        load testing, field season, cores, dispatch, care sector, distribution centre, new build, packaging work, elopements,
        steamer, espresso machine, fingerprints, client call, on the record, public hearing, wet play, discharged, three
        concepts, the visitors, a visitor, exams, git, git push, lab mice, our lab, inquest, reporting from the court, deaf
        awareness week
        """,
    ),
    Sign(
        "perhaps work",
        "words often met at work",
        """
        resident, residents, the class, lesson, lessons, teachers, lecture, lectures, seminar, essays, journal, data, grant,
        funding, my model, statistics, study, bug, code, server, release, version, await, patch, plate, gate, gates, harvest,
        lambs, ewe, ewes, wheat, milking, tractor, yield, ruling, tenants, clause, the case, covers, service, the bar,
        espresso, croissants, baguettes, trays, tour, gigs, studio, producer, single, on tour, house prices, landlords,
        terrace, interest rates, vat, audit, fund, logo, logos, fonts, headline, brand, posters, shoot, lens, exclusive,
        statement, press, drops, lorry, route, drawings, inspection, robots, sectors, beds, story time, reservations,
        exhibition, archive, conservation, on show, collection, exhibits, books back, loans, sermon, congregation, parish,
        highways, policy paper, drop-in, licensing, collision, witnesses, police, engagement, branch, motions, the lads,
        squad, fixtures, coaching, nights, quarter, slides, workshop, the job, this job, jobs, best job, portfolio, contract,
        product, company, expenses, the brief, report, agenda, inbox, desk, the printer, certificate, renewal, final exam,
        leads, networking, interview, interviews, the round, my round, van, the works, board of, treasurer, tools, the site,
        on site, orders, order, envelopes, packaging, parcels, our school, our course, our classes, our game, our group, our
        talk, our trailer, the team, director, the board, crew, the crew, owners, panel, volunteers, firefighters, accountant,
        tax return, training, training course, trainee, solidarity, research, clinic, surgery, in the shop, hot cross buns,
        wanted
        """,
    ),
    Sign(
        "economy",
        "words of business life",
        """
        investment, investments, investing, economy, economic, economics, the markets, markets, market outlook, outlook, bank,
        banking, bankers, corporate, enterprise, social enterprise, entrepreneur*, innovation, innovative, sustainability,
        strategist, shareholder, shareholders, stock market, stock price, shares, trading, traders, debt traders, capital,
        regulator, regulators, wealth management, private bank, award, awards, partnership, partnerships, partnering,
        initiative, initiatives, global, industry leaders, leaders, developments, infrastructure, digital transformation,
        transformation, ai, artificial intelligence, cloud computing, cybersecurity, cyber security, data-driven, supply
        chains, exports, imports, inflation, gdp, unemployment, interest rate, tax, taxation, merger, acquisition, ipo,
        funding round, series a, venture capital, growth, productivity, workforce, skills gap, diversity and inclusion,
        mentoring, philanthropy, volunteering, community day, executive, chairman, chairwoman, managing director, vice
        president, evp, svp, spokesperson, spokesman, spokeswoman, headquarters, launches, announces, appoints, unveils,
        reports, celebrates, named a, changemaker, index, series on
        """,
    ),
    Sign(
        "knowledge",
        "knowledge, passed on",
        """
        new on the blog, on the blog, blog post, new article, new post, new guide, our guide, latest guide, guide, explainer,
        explained, what it means for, what does it mean, in three charts, three charts, full numbers, full story, in the
        thread, a short thread, a thread, thread, read the whole thing, read more, summary, two-page summary, lessons learned,
        things i learned, things i took, what we learned, what i learned, how we, reminder for, reminder from, a reminder, tip
        for, tips for, top tips, pro tip, more tips, questions i ask, new study, comments welcome, talk is up, slides and
        video, slides will be, i've been thinking about, hot take, unpopular opinion in, imposter syndrome, best practice,
        insights, trends, survey, according to our, notes from, takeaways, shows that, open now, is public, root cause,
        thought leadership, here's what, here is what, what do you do on, any science teachers, any teachers, fellow, trade
        secret, check ears, close the curtains, lessons from, what i've learned, things i wish, my advice, advice for, career
        advice, here's why, here's how, here is how, let's talk about, in this post, in this thread, a quick tip, quick tip,
        did you know, fun fact for, myth, myths, why we, how to, step by step, checklist, white paper, whitepaper, report
        shows, data shows, research shows, new report, our research, new research from, industry news, key findings, recap,
        notes from day one, slides:, listen to the episode, new episode, latest episode, podcast episode is out, my latest
        article, my article, wrote about, i wrote a piece, op-ed, interviewed by, quoted in, featured in
        """,
    ),
    Sign(
        "notice",
        "a notice to the public",
        """
        police say, county has confirmed, has confirmed, council has, traffic update, road closed, lane is open, diversions,
        diversion, bank holiday hours, recall, product recall, service update, resumed, have your say, register to vote, will
        be shut, is closed, will be closed, is shut, closed on, reopens, back to normal, extra boats, extra trains, extra
        buses, running a day late, put them out, lost property, parents and carers, customers are, passengers, residents are,
        all passengers, no serious injuries, thank you to the member of the public, missing man, has been charged, will appear
        in court, appear in court, appeal for information, ring 101, call 111, emergencies, for emergencies, usual number,
        open as usual, opening times, we've had reports, good morning from, following today, on this day in, service alert,
        planned maintenance, maintenance, weather warning, travel update, please avoid, avoid the area, please note,
        important, announcement, reminder:, closed for, closing early, opening late, change to, changes to, postponed,
        rescheduled, cancelled due to, now running, boil water, power cut, power outage, crews are, officers are, emergency
        services, cctv, wanted in connection, public meeting, planning meeting, deadline to, applications close, submissions
        close, entries close
        """,
    ),
    Sign("we", "speaks as we", "we, we're, we've, we'll, we'd, our, ours, us"),
    # --------------------------------------------------------------------------------------------- towards personal
    Sign(
        "family",
        "your family and friends",
        """
        mum, mom, mam, mummy, mommy, dad, daddy, mother, father, parents, brother, sister, siblings, son, sons, daughter, my
        kid, my kids, the kids, our kids, kiddo, wean, bairn, bairns, our baby, my baby, the baby, baby, toddler, twins, my
        boy, my wee boy, my girl, my lad, our lad, little one, little man, the eldest, my eldest, the youngest, my wife, wife,
        my husband, husband, hubby, my partner, my boyfriend, my girlfriend, boyfriend, girlfriend, fiance, fiancee, my other
        half, other half, missus, my family, our family, the family, family group, family, grandma, grandpa, granda, grandad,
        granny, gran, nan, nana, grandson, granddaughter, grandkid, grandkids, grandbabies, grandparents, uncle, auntie, aunt,
        cousin, nephew, niece, godson, goddaughter, in-laws, mother-in-law, father-in-law, sister-in-law, brother-in-law, my
        ex, stepdad, stepmum, best friend, best friends, bestie, my friend, my friends, old friends, school friends, friends,
        my mate, mates, my mates, flatmate, housemate, roommate, neighbour, neighbor, neighbours, neighbors, next door, first
        date, date night, married, anniversary, the girls, with the lads, school run, potty training, nursery, bedtime, soft
        play, playgroup, the tooth fairy, two dads, bf, gf, fam, family reunion, great-grandma, great aunt, stepson,
        stepdaughter, baby shower, nappy, nappies, diaper, diapers, teething, first steps, first word, kindergarten,
        sleepover, playdate, soccer practice, little league, pta, newborn, bump, pregnancy, pregnant, mother's day, father's
        day, mothers day, fathers day, my little, mini me, our son, our daughter, soulmate, proposed, honeymoon, hubs, mama,
        papa, dada, nonna, abuela, oma, opa, gramps, pops, godmother, godfather, godchild, house guests, old mate, bestest,
        roommates, the fam
        """,
    ),
    Sign(
        "home",
        "home",
        """
        at home, home, my flat, my house, our house, our flat, my place, at ours, sofa, couch, kitchen, fridge, oven, kettle,
        dishwasher, dishes, washing up, washing, laundry, ironing, hoover, bed, bedroom, blanket, pyjamas, pillow, nap, bath,
        bath bomb, shower, hallway, attic, shed, garage, treehouse, front door, fence, wardrobe, curtains, lamp, furniture,
        house plant, houseplant, orchid, paint colour, garden, gardening, allotment, lawn, compost, tomatoes, my tomatoes,
        marrow, pumpkin, slugs, peas, dahlias, plum tree, roses, balcony, birdsong, blackbird, robin, pigeons, the bins, bin,
        bins, moved in, decluttering, mortgage, my rent, rent, flat pack, candle, jigsaw, odd socks, socks, slippers, tv
        remote, telly, remote, alarm clock, smoke alarm, groceries, supermarket, grocery, cleaning, tidying, tidied, diy,
        painted the, wallpaper, ikea, new place, moving house, moving day, housewarming, landlord, boiler broke, our kitchen,
        living room, bathroom, spare room, sheets, duvet, pjs, houseplants, plants, seedlings, greenhouse, hedge, mowed,
        mowing, flowerbed, herbs, courgettes, tomato, sunflower, sunflowers, bird feeder, porch, backyard, back yard,
        barbecue, hammock, fireplace, log burner, candles, blankets, hot water bottle, tv, remote control
        """,
    ),
    Sign(
        "free time",
        "free time",
        """
        weekend, saturday night, sunday, day off, days off, bank holiday weekend, holiday, holidays, vacation, on leave,
        suitcase, beach, seaside, arvo, sandcastle, lido, pool, paddling pool, camping, campsite, hike, hiking, walk, walking
        the dog, paddle, swim, swimming, sea swim, surf, bike, cycling, run, running, parkrun, 5k, 10k, couch to 5k, half
        marathon, marathon, pb, gym, yoga, pilates, bouldering, paragliding, football, footie, match, penalty, penalties, hat
        trick, goal, goalkeeper, the ref, referee, cricket, rugby, tennis, golf, mini golf, bowls, darts, fantasy team, world
        cup, sunday league, rounders, sack race, chess, crossword, wordle, sudoku, board game, board games, card game,
        dungeon, paladin, video game, xbox, playstation, water level, knitting, crochet, jumper, pottery, sewing, painting,
        fishing, carp, model railway, motorbike, book club, books, novel, crime novel, reading, re-reading, chapter, podcast,
        podcasts, playlist, album, song, songs, karaoke, choir, gig, concert, festival, netflix, film, movie, movie night,
        cinema, episode, series, show, bake off, love island, finale, plot twist, soundtrack, pub, pub quiz, quiz, pint, beer,
        beers, wine, gin, cocktails, sherry, hungover, hangover, dancing, dance, danced, party, birthday, birthday party, hen
        do, stag do, wedding, engaged, christening, naming day, picnic, bbq, bonfire, fireworks, christmas, easter, eggs
        hidden, lent, eid, ramadan, diwali, hanukkah, chinese new year, new year's eve, thanksgiving, halloween, pride, fete,
        raffle, tombola, car boot, flea market, charity shop, vintage, vinyl, museum trip, day out, road trip, sunset,
        sunrise, northern lights, moon, blood moon, escape room, museum, garden centre, train there, holiday snaps, flask,
        selfie, throwback, old photo, photo dump, my hobby, sledging, snow day, snowman, swings, playground, binge,
        binge-watching, rewatch, disney, marvel, star wars, taylor swift, spotify wrapped, pokemon, lego, puzzle, puzzles,
        camper van, campervan, airbnb, jet lag, beach day, ski, skiing, snowboarding, kayak, kayaking, trail, trail run,
        climbing, open mic, pub crawl, night out, girls night, girls' night, boys' night, prom, homecoming, spa day, spa,
        massage, tattoo, outfit, thrift, thrifted, shopping, mall, shopping spree, sleep in, lie in, lie-in, lazy day, lazy
        sunday, saturday, saturdays, sundays, bank holiday, long weekend, spring break, summer holidays, half term, theme
        park, zoo, aquarium, theatre, musical, ballet, opera, gallery, art class, life drawing, guitar practice, learning
        guitar, learning spanish, duolingo, bird watching, birdwatching, stargazing, geocaching, metal detecting, fantasy
        football, nba, nfl, super bowl, world series, grand prix, f1, wimbledon, olympics, euros, champions league, derby,
        stadium, season ticket, scored, kick-off, full time, half time, extra time, own goal, new season, bookshop, audiobook,
        comic con, cosplay, d&d, larp, minecraft, fortnite, mario, zelda, animal crossing, sims, speedrun, workout, squats,
        gains, steps, peloton, zumba, spin class, crossfit, personal best, bucket list, boss fight, healer, raid, gg
        """,
    ),
    Sign(
        "food",
        "food and drink",
        """
        dinner, brunch, breakfast, supper, tea and cake, roast, sunday roast, roast potato, roast dinner, curry, biryani, dal,
        ramen, dumplings, paella, lasagne, gnocchi, pasta, pizza, pancakes, soup, sandwich, sandwiches, toast, crumpet, banana
        bread, bread and butter pudding, seed cake, cake, cobbler, pie, pudding, crisps, crisp, biscuit, biscuits, chocolate,
        ice cream, chips, fish and chips, chippy, chip van, kebab, fish fingers, burger, bacon, sausage, sausages, marmalade,
        cheese, butter, noodles, chickpeas, onions, cumin, recipe, my recipe, leftovers, snack, snacks, takeaway, mangoes,
        artichokes, doughnut, doughnuts, cinnamon buns, bagel, hot chocolate, coffee, chai, cup of tea, pot of tea, tea, diet,
        vegan, vegetarian, hot sauce, mint, basil, plums, lemonade, sourdough, baked, cooked, thirds, air fryer, fry, feast,
        lunch, sushi, tacos, grill, grilled, margarita, prosecco, champagne, whisky, whiskey, brewery, ale, cider, potluck,
        casserole, stew, chilli, chili, noodle, bao, pho, kimchi, hummus, falafel, samosa, samosas, naan, rice, beans, avocado
        toast, pancake, waffles, muffin, muffins, brownie, brownies, cookie, cookies, cheesecake, tiramisu, gelato, popcorn,
        gravy, stuffing, turkey, mince pie, mince pies, jam, chutney, pickle, kombucha, smoothie, latte, matcha, hot dog, hot
        dogs, nuggets, fries, ketchup, mayo, feta, olives, brekkie, brekky, cuppa, nibbles, starving, hungry, delicious, yum,
        yummy, tasty
        """,
    ),
    Sign(
        "pets",
        "pets",
        """
        my dog, our dog, the dog, dog's, old dog, my cat, our cat, the cat, cat's, cats, puppy, pup, kitten, kittens, my pup,
        rescue dog, dug, hamster, guinea pig, goldfish, my fish, rabbit, parrot, pet, pets, walkies, labrador, spaniel, good
        boy, doggo, pupper, kitty, my kitten, my puppy, our puppy, the puppy, the kitten, the cats, the dogs, my dogs, my
        cats, budgie, gerbil, tortoise, chickens, hens, pony, horse riding, vet bill, litter tray, cat flap, dog park,
        zoomies, belly rubs, golden retriever, cockapoo, greyhound, dachshund
        """,
    ),
    Sign(
        "feelings",
        "how you feel",
        """
        i feel, i felt, feeling, i love, love it, love this, love you, i hate, i miss, missing, so happy, happy place, so
        tired, i'm tired, cried, crying, i cry, in tears, i'm scared, so proud of, proud of my, so proud, my heart, heart
        full, can't sleep, i wish, i'm sad, so sad, sad, lol, lmao, omg, haha, hahaha, tbh, ngl, idk, i swear, obsessed,
        buzzing, chuffed, can't believe, cannot believe, no regrets, i regret nothing, i'm dead, bliss, heaven, perfect, in
        love, i can't cope, knackered, exhausted, absolutely, literally, honestly, smug, excited, goals, embarrassed,
        embarrassment, pray for me, wish me luck, help me, send help, you're an angel, ily, xx, xxx, dignity, melt, thank you
        mum, grateful, thankful, blessed, lonely, heartbroken, overwhelmed, emotional, nostalgic, mood, jealous, bored,
        grumpy, giddy, over the moon, so excited, can't wait, cannot wait, best day, best day ever, worst day, i can't even,
        i'm crying, crying laughing, made my day, made my week, life is good, love my, loved, love how, hate when, hate that,
        hate it when, sigh, ugh, argh, yay, woohoo, wow, eek, gah, meh, rest in peace, in loving memory, miss you, i needed
        that, needed this, thinking of you, sending love, hugs, best feeling, good cry, my therapist, self care, self-care,
        treat myself, treated myself
        """,
    ),
    Sign(
        "body",
        "body and looks",
        """
        my hair, new hair, haircut, my feet, my legs, my toenails, hamstring, my knee, my knees, my back, my face, my
        eyebrows, sunburn, brown as, glasses, my coat, coat, gloves, hat, dress, suit, low-rise jeans, scarf, scarves, heart
        rate, lose weight, half stone, headache, cold, cough, the flu, flu, slept, sleep, awake, tired, woke up, asleep,
        dreamt, dreamed, my brain, nails, makeup, shoes, dentist, doctor's appointment, migraine, period, sore, aching, aches,
        allergies, hay fever, pollen, sneezing, sniffles, fever, injury, sprained, broke my, hips, waist, jeans, beard,
        moustache, fringe, manicure, facial, skincare, perfume, trainers, sneakers, boots
        """,
    ),
    Sign(
        "weather",
        "weather and nature",
        """
        rain, raining, rainy, sunny, sunshine, sun, snow, frost, first frost, storm, wind, windy, drizzle, hail, heatwave,
        heat, fog, autumn, spring, summer, winter, swallows, fox, badger, deer, squirrel, heron, seagull, geese, ducks, duck,
        otter, hedgehog, clouds, cloud, stars, field, hill, river, lake, woods, mountain, weather, leaves, forecast
        """,
    ),
    Sign(
        "town",
        "life in your town",
        """
        our street, our road, my street, our town, this town, my town, in town, round here, neighbourhood, bus, night bus,
        tram, the bus, train cancelled, next train, stranger on, traffic, queue, corner shop, the baths, petition, signed the
        petition, voted, i voted, election, elections, election night, the budget, the council, the mayor, potholes, parking
        space, parking, road works, jury service, cenotaph, church, vicar, mass, temple, mosque, synagogue, marched, i
        marched, bus stop, bus driver, tube, subway, train home, the train, delayed again, taxi, roundabout, speed bump, high
        street, local park, local pub, library card, post office, postman, dog walkers, car park, charity run, community
        garden, street party, fly-tipping, litter, streetlights, polling station, politicians, government, prime minister,
        president, parliament, rent prices, prices, cost of living, energy bill, energy bills, gas bill, council tax
        """,
    ),
    Sign(
        "chat",
        "said as among friends",
        """
        anyone else, anybody else, does anyone, anyone know, any recommendations, is it just me, who else, asking for a
        friend, don't @ me, that's it, that's the post, no notes, dms open for gossip, lowkey, highkey, deadass, finna, gonna,
        wanna, gotta, aint, ain't, y'all, yaar, och, mate, ya, bruh, dude, wyd, tf, wtf, af, smh, ffs, rn, u, ur, til, psa,
        hot tip, who wants to, fight me, own up, thank me later, absolute scenes, come on, rip, reader, no way, what's the
        craic, be honest, tell me, am i just, someone tell, nobody panic, it's giving, slaps, goes hard, vibes, the way, plot,
        cancel my plans, feed my, whoever, which of you, why do, why is, why are, just saying, currently, me:, same, anyone,
        any tips, any ideas, any suggestions, recommendations, recs, help me choose, which one, thoughts, opinions, poll,
        change my mind, unpopular opinion, confession, controversial, guess who, guess what, spoiler, spoilers, pov, tfw, imo,
        imho, btw, fyi, dm me, hmu, fomo, yolo, bestie vibes, besties, folks, peeps, lads, ladies, guys, everyone else, just
        me, only me, same energy, it me, big mood, iconic, chaos, chaotic, unhinged, feral, cursed, wholesome, adulting, not
        me, me when, nobody:, that feeling when, when you, when your, why does, why did, how do, how is, how does, remember
        when, never again, note to self, today i learned, fun fact, shower thought, random thought, apparently
        """,
    ),
    Sign(
        "in-joke",
        "a joke for those who know",
        """
        inside joke, in-joke, private joke, you had to be there, iykyk, if you know you know, those who know know, the ones
        who know, you know who you are, we don't talk about, we do not talk about, never speak of, don't ask about, remember
        the incident, the incident with, what happens in, only three people will get this, only two people will get this, like
        that time with, you'll get this one, nobody else will get this, legend says, ask dave about, ask him about, ask her
        about
        """,
    ),
    Sign(
        "took part",
        "taking part, as anyone may",
        """
        my sign, our sign, the march, the protest, the rally, the demonstration, the vigil, at a march, at a protest, at a
        rally, occupy, i protested, the picket line, i signed, my ballot
        """,
    ),
    Sign(
        "did yourself",
        "something you did yourself",
        """
        me today, me at, i joined, my first, i went, i ran, i baked, i made, i bought, i tried, i found, i watched, i read, i
        ate, i fell, i cried, my new, i've learned to, i learned to, i have mass-produced, i finally, finally got round,
        finally framed, finally beat, tried the, went for, took up, made a, got a, fell asleep, ate my, finished the jumper,
        went mushrooming, we went for, we had, we planted, back from, i learned, i learnt, i started, i finished, i saw, i
        met, i took, i got, i had, i swam, i walked, i cycled, i cooked, i planted, i painted, i wrote, i played, i slept, i
        lost, i won, i dropped, i broke, i forgot, i spent, we watched, we saw, we took, we played, we walked, we ate, we
        cooked, we got, we did, we've been, just watched, just finished, just got back, just had, just ate, just found, just
        bought, finished my, finished the, started the, picked up, ordered a, treated, managed to, spent the day, spent the
        morning, spent the evening, spent the weekend
        """,
    ),
    Sign("I", "you, in the first person", "i, i'm, im, i've, ive, i'll, i'd, me, my, myself, mine"),
)

WORK_TAGS = """
    hiring job career leadership b2b marketing sales startup founder business entrepreneur networking recruitment
    recruiter hr onboarding peoplefirst handmade shopsmall etsy smallbiz devconf conf scicomm edutwitter teacher nurs nhs
    phd academic tech dev code webinar photography openday linkedin trades construction farming welding legal
    shortlisted newrelease nowbooking
""".split()
"""What a hashtag of work holds."""

HOME_TAGS = """
    weekend beach holiday vacation dog cat puppy happyplace love family mumlife momlife dadlife parenting running run gym
    fitness foodie food cake selfie throwback tbt nofilter sunset garden knitting football gaming netflix birthday wedding
    christmas ootd mood blessed
""".split()
"""What a hashtag of private life holds."""

IN_JOKE = "a joke for those who know"
"""The words of the sign of an in-joke."""

SALES = ("speaks for a business", "an offer or an event", "a price")
"""The words of the signs of somebody who sells."""

PULLS: Mapping[str, float] = {
    # fitted by training/continuum/fit.py: do not edit by hand
    "official account": 1.22,
    "account names employer": 0.41,
    "personal account": -0.57,
    "called work": 0.89,
    "called personal": -0.94,
    "meant for work": 0.51,
    "meant for family": -0.66,
    "few readers": -0.54,
    "employer": 0.63,
    "own trade": 0.84,
    "role": 0.71,
    "work tag": 0.38,
    "home tag": -0.42,
    "price": 0.12,
    "link": 0.42,
    "business": 1.09,
    "offer": 1.09,
    "answer": 0.54,
    "vacancy": 0.84,
    "work people": 0.85,
    "work things": 0.48,
    "trade": 1.03,
    "perhaps work": 0.26,
    "economy": 0.16,
    "knowledge": 0.68,
    "notice": 0.69,
    "we": 0.04,
    "family": -1.09,
    "home": -0.25,
    "free time": -0.21,
    "food": -0.25,
    "pets": -0.5,
    "feelings": -0.14,
    "body": -0.21,
    "weather": -0.25,
    "town": -0.12,
    "chat": -0.39,
    "in-joke": -0.3,
    "took part": -0.4,
    "did yourself": -0.39,
    "I": -0.38,
    "no work": -0.42,
}
# end of the fitted numbers
"""How strongly each kind of evidence pulls, for one such word; two or three of a kind pull by the square root of their number."""
