<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%1: %2 of %Ln runs done, %3 on foot. %4</source>
        <extracomment>week, runs done of those planned, distance, a sentence on what is left</extracomment>
        <translation>
            <numerusform>%1: %2 of %Ln run done, %3 on foot. %4</numerusform>
            <numerusform>%1: %2 of %Ln runs done, %3 on foot. %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrasebook</name>
    <message numerus="yes">
        <source>The same week came again %Ln times because of pain.</source>
        <translation>
            <numerusform>The same week came again once because of pain.</numerusform>
            <numerusform>The same week came again %Ln times because of pain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jog %1, %Ln times</source>
        <translation>
            <numerusform>Jog %1, once</numerusform>
            <numerusform>Jog %1, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jog %1, then walk %2: %Ln times, slowly enough to talk</source>
        <translation>
            <numerusform>Jog %1, then walk %2: once, slowly enough to talk</numerusform>
            <numerusform>Jog %1, then walk %2: %Ln times, slowly enough to talk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs: your back hurt more than 2 within the last seven days, so no two runs stand on days that touch.</source>
        <extracomment>a number of runs, of those that there might be in a week</extracomment>
        <translation>
            <numerusform>%1 of %Ln run: your back hurt more than 2 within the last seven days, so no two runs stand on days that touch.</numerusform>
            <numerusform>%1 of %Ln runs: your back hurt more than 2 within the last seven days, so no two runs stand on days that touch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your plan has %1 of %Ln runs a week: this leaves rest days and keeps the first week under ten miles (16 km).</source>
        <translation>
            <numerusform>Your plan has %1 of %Ln run a week: this leaves rest days and keeps the first week under ten miles (16 km).</numerusform>
            <numerusform>Your plan has %1 of %Ln runs a week: this leaves rest days and keeps the first week under ten miles (16 km).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usual %1 would pass the limit of %2, so the week has %3 of %Ln runs.</source>
        <extracomment>distance of the whole week, its limit, runs that are left of the usual number</extracomment>
        <translation>
            <numerusform>The usual %1 would pass the limit of %2, so the week has %3 of %Ln run.</numerusform>
            <numerusform>The usual %1 would pass the limit of %2, so the week has %3 of %Ln runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days without a run</source>
        <translation>
            <numerusform>%Ln day without a run</numerusform>
            <numerusform>%Ln days without a run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs done</source>
        <translation>
            <numerusform>%1 of %Ln run done</numerusform>
            <numerusform>%1 of %Ln runs done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days with exercises last week. Missed ones can be done on another day, once a day at most; the doses stay as they are until there are two days in a week.</source>
        <translation>
            <numerusform>%Ln day with exercises last week. Missed ones can be done on another day, once a day at most; the doses stay as they are until there are two days in a week.</numerusform>
            <numerusform>%Ln days with exercises last week. Missed ones can be done on another day, once a day at most; the doses stay as they are until there are two days in a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pain since %1 had not improved enough after %Ln days.</source>
        <extracomment>a date, with the year</extracomment>
        <translation>
            <numerusform>The pain since %1 had not improved enough after %Ln day.</numerusform>
            <numerusform>The pain since %1 had not improved enough after %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The break since %1 had lasted %Ln days without an end.</source>
        <translation>
            <numerusform>The break since %1 had lasted %Ln day without an end.</numerusform>
            <numerusform>The break since %1 had lasted %Ln days without an end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four-week plan, %Ln weeks with those repeated or added</source>
        <translation>
            <numerusform>Four-week plan, %Ln week with those repeated or added</numerusform>
            <numerusform>Four-week plan, %Ln weeks with those repeated or added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gentle six-week plan, %Ln weeks with those repeated or added</source>
        <translation>
            <numerusform>Gentle six-week plan, %Ln week with those repeated or added</numerusform>
            <numerusform>Gentle six-week plan, %Ln weeks with those repeated or added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more</source>
        <extracomment>&quot;3 of 3&quot;, then how many runs there were besides: &quot;3 of 3, 5 more&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln more</numerusform>
            <numerusform>%1, %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Above their limits: the weeks from %1.</source>
        <extracomment>the first days of one or several weeks</extracomment>
        <translation>
            <numerusform>Above its limit: the week from %1.</numerusform>
            <numerusform>Above their limits: the weeks from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the plan, %Ln runs.</source>
        <extracomment>the name of one of the plan&apos;s weeks</extracomment>
        <translation>
            <numerusform>%1 of the plan, %Ln run.</numerusform>
            <numerusform>%1 of the plan, %Ln runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs without pain are not listed: after them the plan went on. [KP1]</source>
        <translation>
            <numerusform>%Ln run without pain is not listed: after it the plan went on. [KP1]</numerusform>
            <numerusform>%Ln runs without pain are not listed: after them the plan went on. [KP1]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of this kind, %1, are summed up: highest score %2.</source>
        <extracomment>the day, or the first and last day; the highest pain score</extracomment>
        <translation>
            <numerusform>%Ln earlier run of this kind, of %1, is summed up: highest score %2.</numerusform>
            <numerusform>%Ln earlier runs of this kind, %1, are summed up: highest score %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <extracomment>after a list of mornings: how many more there are</extracomment>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds ticked, last on %1: see below.</source>
        <translation>
            <numerusform>%Ln kind ticked, last on %1: see below.</numerusform>
            <numerusform>%Ln kinds ticked, last on %1: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier from %1 on</source>
        <extracomment>after a list of days: how many more there are, and the first of them</extracomment>
        <translation>
            <numerusform>%Ln earlier from %1 on</numerusform>
            <numerusform>%Ln earlier from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2: %Ln runs a week, walking at %3 and jogging at %4.</source>
        <extracomment>kind of plan, first day, walking speed, jogging speed</extracomment>
        <translation>
            <numerusform>%1, from %2: %Ln run a week, walking at %3 and jogging at %4.</numerusform>
            <numerusform>%1, from %2: %Ln runs a week, walking at %3 and jogging at %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, %1, %2 on foot.</source>
        <extracomment>a number of runs, their minutes, their distance</extracomment>
        <translation>
            <numerusform>%Ln run, %1, %2 on foot.</numerusform>
            <numerusform>%Ln runs, %1, %2 on foot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs with pain, highest score %2 on %3.</source>
        <extracomment>runs with pain of all runs, highest pain score, its day</extracomment>
        <translation>
            <numerusform>%1 of %Ln run with pain, highest score %2 on %3.</numerusform>
            <numerusform>%1 of %Ln runs with pain, highest score %2 on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mornings answered, all 0.</source>
        <translation>
            <numerusform>%Ln morning answered, all 0.</numerusform>
            <numerusform>%Ln mornings answered, all 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mornings answered, highest score %1 on %2.</source>
        <translation>
            <numerusform>%Ln morning answered, highest score %1 on %2.</numerusform>
            <numerusform>%Ln mornings answered, highest score %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the 24 hours before the scores of %1 of %Ln runs: %2. Those scores may be too low.</source>
        <extracomment>when a painkiller was taken: a number of runs, of all of them, and their days</extracomment>
        <translation>
            <numerusform>In the 24 hours before the scores of %1 of %Ln run: %2. Those scores may be too low.</numerusform>
            <numerusform>In the 24 hours before the scores of %1 of %Ln runs: %2. Those scores may be too low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days: %1.</source>
        <translation>
            <numerusform>%Ln day: %1.</numerusform>
            <numerusform>%Ln days: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2; run days %3, %Ln runs a week; walk %4, jog %5.</source>
        <extracomment>kind of plan, first day, days of the week, walking speed, jogging speed</extracomment>
        <translation>
            <numerusform>%1 from %2; run days %3, %Ln run a week; walk %4, jog %5.</numerusform>
            <numerusform>%1 from %2; run days %3, %Ln runs a week; walk %4, jog %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridewell::SessionCard</name>
    <message numerus="yes">
        <source>Your first week starts in %Ln days, on %1. Until then, walk as much as you like.</source>
        <translation>
            <numerusform>Your first week starts in %Ln day, on %1. Until then, walk as much as you like.</numerusform>
            <numerusform>Your first week starts in %Ln days, on %1. Until then, walk as much as you like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs: %1. On foot: %2, in %Ln weeks. Well done.</source>
        <translation>
            <numerusform>Runs: %1. On foot: %2, in %Ln week. Well done.</numerusform>
            <numerusform>Runs: %1. On foot: %2, in %Ln weeks. Well done.</numerusform>
        </translation>
    </message>
</context>
</TS>
