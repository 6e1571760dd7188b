// SPDX-License-Identifier: MIT
#include "tools/star-lint/classify/cues.hpp"

#include <array>

#include "libcommon/text/words.hpp"

namespace career::star_lint {
namespace {

struct CueList {
    Cue cue;
    std::string_view words;  // phrases parted by commas
};

constexpr CueList lists[] = {
    {Cue::setting,
     "last year,last spring,last summer,last autumn,last fall,last winter,last month,last week,years ago,months ago,a "
     "few years,a while back,"
     "a while ago,some time ago,long ago,once upon,one day,one morning,one night,one evening,one friday,one monday,in "
     "my first,in my second,in "
     "my last,in my previous,in my old,at my first,at my last,at my previous,at my old,at my former,in my current,at "
     "my current,back in,back "
     "when,when i was,during my,in january,in february,in march,in april,in may,in june,in july,in august,in "
     "september,in october,in "
     "november,in december,in early,in late,in mid,in the spring,in the summer,in the autumn,in the fall,in the "
     "winter,the year,that "
     "year,that spring,that summer,that autumn,that winter,the week before,the day before,the night before,the first "
     "time,recently,once,"
     "at the time,this was,this one's,so this,okay so,the story,tell you"},
    {Cue::post,
     "i was a,i was an,i was the,i was one of,i was on,i was in,i was working,i worked,i work,i am a,i'm a,i had just "
     "joined,i had joined,i "
     "joined,i had just started,i started at,i started as,i was new,i was leading,i was managing,i was running,i was "
     "part of,as a junior,as "
     "a senior,my first job,my job as,i was hired,i had been,i maintained,i looked after,i look after,i ran the,i run "
     "the,i lead the,i led "
     "the,i led a,i managed a,i managed the,i manage,i taught,i teach,i supervised,i was employed,i served as,we "
     "worked,working as,worked as,"
     "worked at,worked for,worked in,worked on,was working"},
    {Cue::scene,
     "we had,we were,we used,we ran,our team,our company,our client,our customers,there was,there were,used to,was "
     "called,was known,had "
     "been,the team,the company,the client,consisted,belonged,each,every,always,usually,about,around,people,per day,a "
     "day,a night,a week,a "
     "month,employees,customers,colleagues,team of,department,office,school,hospital,warehouse,start "
     "up,startup,company,firm,bank,project,"
     "system,which makes,that makes,makes,sells,sold"},
    {Cue::trouble,
     "broke,broken,failed,failing,failure,failures,down,outage,crashed,crash,crashes,late,nobody,no "
     "one,complained,complaints,missing,lost,"
     "behind,kept,wrong,slow,stuck,refused,problem,problems,issue,issues,bug,bugs,error,errors,conflict,angry,upset,"
     "unhappy,could not,"
     "couldn't,did "
     "not,didn't,disagreed,argued,quarrel,delay,delayed,deadline,pressure,afraid,feared,worried,mistake,leak,leaked,"
     "too many,"
     "too long,too slow,not enough,without,never,hardly,neither,only "
     "one,stopped,blamed,chaos,mess,backlog,queue,risk,went down,fell over,"
     "ran out,resigned,quit,left us,ill,sick,died,flooded,overloaded"},
    {Cue::charge,
     "my task,my job,my role,my goal,my aim,my part,my responsibility,my mission,my assignment,the task,the goal,the "
     "aim,the job was,the "
     "brief,had to,i had to,i needed to,we needed to,needed to,i was asked,was asked,i was responsible,was "
     "responsible,responsible for,i was "
     "in charge,in charge of,fell to me,it fell,was on me,on me to,up to me,was mine,mine to,i owned,answered "
     "for,accountable,i was told,was "
     "told to,gave me,handed me,was given,i was given,i got the,assigned,tasked,charged with,put me in,i was to,was "
     "to,were to,supposed to,"
     "expected to,my boss asked,my manager asked,took on,i took it,i volunteered,i offered to,i promised,i had "
     "promised,i agreed to,i wanted "
     "to,we wanted to,i had until,we had until,i had one,i had two,i had three,i had four,i had five,i had six,i had "
     "nine,i had ten,was my,"
     "were my,i alone,as the only,as the lead,as team lead,as tech lead,as head,as the owner,my turn,my call,my "
     "decision,without stopping,"
     "without losing,it was my,i needed,the one who,one who had to"},
    {Cue::wish,
     "asked me,told me to,wanted me,wanted us,wanted it,expected me,asked us,needed me,needed it,demanded,insisted,the "
     "boss wanted,they wanted,"
     "he wanted,she wanted,requested,gave us"},
    {Cue::aim,
     "in order to,so that,so as to,by the end,before the,before we,before it,until the,within a,within two,within "
     "three,within four,within "
     "six,in time for,to make sure,to find out,to keep,to get,to bring,to decide,to convince,to fix,under,below,at "
     "least,at most,as soon as,"
     "on time,by friday,by monday,by the"},
    {Cue::order,
     "first,firstly,second,secondly,third,then,next,after that,afterwards,later,finally,lastly,to start,i started by,i "
     "began by,i began,i "
     "started,step one,once i,once we,when i,when he,when she,when they,when the,while,meanwhile,at the same time,the "
     "next day,the next "
     "morning,that evening,that night,that afternoon,that weekend,over the weekend,on the,the following,each "
     "morning,every morning,every day,"
     "in the meantime,also,i also,besides,in parallel,from there,so i,and i,but i,so we"},
    {Cue::deed,
     "wrote,built,called,rang,phoned,emailed,drew,made,took,put,set,sent,showed,ran,read,went,gave,met,sat,spoke,held,"
     "brought,cut,moved,"
     "changed,added,removed,replaced,rewrote,split,tested,measured,counted,compared,checked,looked,opened,fixed,"
     "repaired,cleaned,designed,"
     "drafted,documented,presented,organised,organized,scheduled,arranged,booked,prepared,planned,created,developed,"
     "implemented,introduced,"
     "launched,deployed,migrated,refactored,automated,configured,installed,reviewed,analysed,analyzed,investigated,"
     "interviewed,profiled,"
     "debugged,traced,rolled,paired,trained,coached,mentored,taught,helped,worked,listed,mapped,collected,gathered,"
     "walked,drove,visited,"
     "bought,ordered,turned,tried,kept,stayed,followed,reached,pulled,pushed,shared,explained,listened,invited,used,"
     "let,got,found,bound,"
     "labelled,printed,recorded,rehearsed,simulated,negotiated,escalated,delegated,coordinated,facilitated,contacted,"
     "talked"},
    {Cue::choice,
     "chose,decided,proposed,suggested,recommended,picked,preferred,weighed,considered,rejected,declined,refused "
     "to,turned down,instead,"
     "instead of,rather than,because,since,therefore,opted,agreed,insisted,persuaded,convinced,offered,argued,settled "
     "on,went for,in favour,"
     "the reason,trade off,options,alternatives,risky,cheaper,against"},
    {Cue::thought,
     "realised,realized,noticed,thought,knew,believed,felt,suspected,assumed,wondered,understood,saw,discovered,it "
     "turned out,turned out,"
     "figured,guessed,hoped,feared,expected,was sure,was unsure,remembered"},
    {Cue::talk,
     "said,told,asked,answered,replied,explained,admitted,apologised,apologized,suggested,warned,asked for,asked "
     "him,asked her,asked them,"
     "asked the,told him,told her,told them,told the,spoke to,spoke with,talked to,talked with,listened to"},
    {Cue::change,
     "fell from,dropped from,went from,rose from,grew from,fell to,dropped to,went down,came down,went up,rose to,grew "
     "to,fell by,dropped by,"
     "rose "
     "by,decreased,increased,reduced,halved,doubled,tripled,fell,rose,dropped,grew,shrank,climbed,saved,gained,faster,"
     "fewer,less than,"
     "more than,cheaper,instead of the,down to,up to,to zero,zero,percent,by half,a third,a quarter,a "
     "half,improved,better,cut to,from"
     ",went to,came to,down from,up from,instead of six,rather than,per cent,half as,twice as,times faster,times"
     ",as,out of ten,of ten,in four weeks,a month later,in two days,from about,to four,to three,to two,to one,to"
     ",none,to nil"},
    {Cue::outcome,
     "in the end,as a result,the result,result was,resulted,results,eventually,finally,ultimately,at the end,by the "
     "end,we shipped,shipped,"
     "launched,went live,went out,was live,on time,in time,early,ahead of,was delivered,were "
     "delivered,delivered,finished,completed,done,"
     "worked,it worked,succeeded,success,passed,won,signed,was signed,approved,was approved,accepted,was "
     "accepted,opened,came back,was back,"
     "were back,recovered,held,has held,since,went well,no one,not one,none,nobody,without a,without any,for the first "
     "time,today,now,"
     "revenue,sales,was solved,resolved,got the,we got,got through,was saved,were paid,was paid,arrived"
     ",in total,all in all,altogether,all clear,that gave us,which gave us,which saved,that saved,it saved,we"
     ",saved,since june,since may,so far,to date,by then,after that nobody,come june,come may,nobody has,no one"
     ",has,never again,did not come back,has run,has worked,has held,were gone,was gone,is gone,are gone,still"
     ",runs,it runs,runs without,was renewed,got renewed,was paid,got paid,was signed,is signed,was lifted,was"
     ",reopened,reopened,it held,short version,long story short,in short,bottom line,the upshot,spoiler"},
    {Cue::reception,
     "thanked,thank,happy,pleased,satisfied,glad,liked,loved,praised,adopted,copied,uses,use it,use the,used "
     "it,use,promoted,promotion,"
     "award,asked for more,renewed,stayed with,stayed,the client,the customer,the customers,the board,the director,my "
     "boss,my manager,the "
     "team,wrote to,impressed,apologised,smiled,laughed,became,standard,template,wiki,other teams,two other,three "
     "other"},
    {Cue::lasting,
     "still,ever since,since then,since that,from then on,to this day,has stayed,have stayed,has been,have been,has "
     "not,have not,hasn't,"
     "haven't,no longer,any more,anymore,every year since,for months,months later,weeks later,a year later,years "
     "later,six months,in the "
     "following,the following,afterwards,today,nowadays"},
    {Cue::lesson,
     "i learned,i learnt,i have learned,i have learnt,i've learned,i've learnt,learned that,learnt that,learned "
     "to,learnt to,lesson,lessons,"
     "taught me,the takeaway,my takeaway,takeaway,next time,looking back,in hindsight,with hindsight,in "
     "retrospect,would do differently,do "
     "differently,if i did,if i had,should have,i should have,i would have,i realised,i realized,i understood,i "
     "discovered,stuck with me,"
     "stayed with me,take away,took away,what i took,made me,it showed me,showed me,i saw that,i came to,my "
     "mistake,mistake was,i was wrong,i "
     "regret,from this,from that,from it,honesty,important,matters,the point,trust,better to,worth"},
    {Cue::habit,
     "these days,i now,now i,i always,i never,i still,i keep,i ask,i start,i begin,i write,i check,i test,i try,i make "
     "sure,i do,i don't,i "
     "do not,i no longer,i have,i've,i am,i'm,ever since i,since then i,since that,before i,whenever,every time,any "
     "more,anymore,my rule,my "
     "first step,my first,rule,habit,nowadays,today i,i use,i tell,i listen,i look,i go,i put,i read,i call,i wait,i "
     "think,i know,i believe,"
     "i see,i say,i want,i plan,i measure,i count,i show,i let,i take,i give,i bring,i ring,i need,i run,i draw,i "
     "send,has become,have become"},
};

constexpr std::size_t phrase_count = [] {
    std::size_t count = 0;
    for (const CueList& list : lists) {
        ++count;
        for (const char c : list.words) count += c == ',' ? 1 : 0;
    }
    return count;
}();

constexpr auto all_phrases = [] {
    std::array<CuePhrase, phrase_count> out{};
    std::size_t at = 0;
    for (const CueList& list : lists) {
        std::string_view rest = list.words;
        while (!rest.empty()) {
            const std::size_t comma = rest.find(',');
            out[at++] = {list.cue, rest.substr(0, comma)};
            rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
        }
    }
    return out;
}();

constexpr std::size_t longest = 5;

struct HashedPhrase {
    std::array<std::uint32_t, longest> words{};
    std::uint8_t size = 0;
    std::uint8_t cue = 0;
    std::int16_t next = -1;  // with the same first word
};

constexpr std::size_t slots = 2048;

// Phrases by their first word: a small hash table that the compiler fills.
struct PhraseTable {
    std::array<HashedPhrase, phrase_count> phrases{};
    std::array<std::int16_t, slots> first{};
};

constexpr PhraseTable make_table() {
    PhraseTable table;
    table.first.fill(-1);
    for (std::size_t i = 0; i < phrase_count; ++i) {
        HashedPhrase& made = table.phrases[i];
        std::string_view rest = all_phrases[i].words;
        while (!rest.empty() && made.size < longest) {
            const std::size_t blank = rest.find(' ');
            made.words[made.size++] = word_hash(rest.substr(0, blank));
            rest.remove_prefix(blank == std::string_view::npos ? rest.size() : blank + 1);
        }
        made.cue = static_cast<std::uint8_t>(all_phrases[i].cue);
        std::size_t slot = made.words[0] % slots;
        while (table.first[slot] >= 0 &&
               table.phrases[static_cast<std::size_t>(table.first[slot])].words[0] != made.words[0])
            slot = (slot + 1) % slots;
        made.next = table.first[slot];
        table.first[slot] = static_cast<std::int16_t>(i);
    }
    return table;
}

const PhraseTable& table() {
    static const PhraseTable made = make_table();  // on the first unlabelled story: others pay nothing
    return made;
}

}  // namespace

std::span<const CuePhrase> cue_phrases() { return all_phrases; }

std::uint32_t cues_at(std::span<const std::uint32_t> hashes) {
    const PhraseTable& cues = table();
    std::uint32_t found = 0;
    std::size_t slot = hashes[0] % slots;
    while (cues.first[slot] >= 0 && cues.phrases[static_cast<std::size_t>(cues.first[slot])].words[0] != hashes[0])
        slot = (slot + 1) % slots;
    for (std::int16_t i = cues.first[slot]; i >= 0; i = cues.phrases[static_cast<std::size_t>(i)].next) {
        const HashedPhrase& phrase = cues.phrases[static_cast<std::size_t>(i)];
        if (phrase.size > hashes.size()) continue;
        bool same = true;
        for (std::size_t k = 1; k < phrase.size && same; ++k) same = phrase.words[k] == hashes[k];
        if (same) found |= 1U << phrase.cue;
    }
    return found;
}

}  // namespace career::star_lint
