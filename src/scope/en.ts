import { type Cues, listed, phrases } from './cues.ts';

/** English. */
export const en: Cues = {
  general: [
    // Small words: what holds a sentence together
    ...listed(`
      not no yes but so because since if unless while though although than then there here without against under above
      after before through around across between along among within off out up down away back again ever never always
      often sometimes usually now today tomorrow yesterday soon later first next also too very much many most less
      least few little bit lot lots some any every each all both either neither none nothing anything anybody one ones
      him hers myself yourself themselves ourselves itself own same only just even still yet already maybe perhaps
      probably possibly really actually basically simply quite rather almost enough whose were has have had having don
      doesn didn isn aren won wouldn couldn shouldn ll ve re general generally overall as per it else sort kind oh yeah
      tell sorry okay ok whole until whilst whereas however moreover therefore thus hence otherwise instead anyway
      besides despite throughout towards upon onto mine yours theirs ours tbh`),
    // What everybody does, wants and can
    ...listed(`
      will may might must shall done doing go goes going went gone come comes coming came gets got gotten make makes
      making made take takes taking took give gives giving gave put puts keep keeps keeping kept let lets see sees
      seeing saw seen look looks looking find finds finding found think thinks thinking thought knows knew known want
      wants wanting wanted wish hope hoping likes love need needs needing try tries trying feel feels feeling felt seem
      seems become becomes becoming becam* stay stays staying remain* learn* teach* understand* understood uses used
      utilis* utiliz* apply applying work working worked help* support* improv* increas* boost* strengthen* enhanc*
      develop* deepen* expand* extend* discover* explor* evolv* grow grows growing growth progress* chang* adapt*
      follow* start starts starting begin* create* creating build builds building stimulat* optimis* optimiz* realis*
      realiz* implement* integrat* inspir* motivat* engag* manag* handl* deal deals dealing cope coping master* share*
      exchang* talk* chat* discuss* listen* ask asks asking expect* challeng* leverag* embrac* drive drives driving
      align* foster* nurtur* attract* retain* reach* recruit* communicat* collaborat* network* connect* interact*
      interest* bring brings bringing step stepping hold run brush mention* offers offering exist* matter* means mean
      covers covering focus* keen wondering wonder able`),
    // Better, more, new: how, not what
    ...listed(`
      best great bad worse well newer newest old older young younger modern current* recent* latest future another
      different* various divers* important* useful* handy easy easier easily hard harder difficult* simple simpler fast
      faster quick quicker quickly efficien* effective* productiv* smart* strong* weak* big bigger large* small* wide*
      broad* high highly higher deep deeply clear clearer clearly vague flexib* agil* skill* capab* confiden* comfort*
      uncomfort* sure certain safe safer calm* relax* stress* pressure energy energetic overwhelm* satisf* happ* proud
      positiv* negativ* nice* pleasant* lovely fun creativ* innovat* sustainab* relevan* strateg* operation*
      profession* personal* total optimal digita* technolog* technical tech savvy online virtual hybrid* remote* speed
      date real true truly concrete global daily everyday proactive lost afraid scared fear* silly enrich* meaningful*
      inclusi* ready together alone fresh right busy smoothly aware* valu* adding`),
    // What everybody has and talks about
    ...listed(`
      thing things stuff way ways area* field topic* theme* subject* aspect* side point points level world life society
      time times era year years day days past moment job jobs role roles task* career* sector* industry market markets
      company companies business* firm department* teams colleague* coworker* employee* person folk* youth generation*
      gen z senior* junior* bosses leader* director* customer* consumer* audience* contact* visib* image brand brands
      branding presence reputation feedback atmosphere cultur* wellbeing balance burn burnout impact* quality result*
      success* goal goals aim aims objective* vision* idea ideas insight* view views perspective* outlook opinion*
      experience* competen* talent* potential possibilit* opportunit* chance* problem* issue* solution* trend* tool
      tools app apps software platform* system* channel* media social internet data marketing sales revenue* profit*
      turnover mindset ownership empower* transform* digitis* process* zone heart centre center journey question
      questions conversation* environment* attention trust respect gap gaps bridge assumption* top attitude* behaviour*
      behavior* face head mind passion* base* detail* rest plan approach* mentor* mentee coach coaches session sessions
      curious* curiosity bunch loads centric mutual pleased delighted`),
    // What people put round it
    ...listed(`
      delegat* autonom* independen* responsib* accountab* priorit* organis* organiz* structur* concentrat* recognition
      apprecia* enjoy* joy spirit morale cohes* thriv* horizon* critical* moderni* automat* comput* influenc* perform*
      please thanks thank hello hi dear whatever dunno obviously naturally completely fully continu* constant* lasting
      benefit* advantage* disadvantage* effort* contribut* meaning human position* grip hang grasp* familiar* overview
      picture sense essential* main ideal* perfect* necess* reassur* resource* type types kinds sorts possible
      impossible involv* includ* regard* concern* relat* term terms fact mostly mainly especially particularly open
      openness`),
  ],
  asksFirst: listed(`
    what who where when can could should would do does did is are am`),
  asksAnywhere: listed('how why which whether'),
  numbers: listed(`
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand
    half halve quarter third twice double dozen second`),
  measures: listed(`
    minute minutes min mins hour hours hr hrs day days percent pounds pence times`),
  people: listed(`
    someone somebody nobody everyone everybody anyone he she they them customer customers client clients colleague
    colleagues team boss people staff others`),
  moments: listed(`
    january february march april june july august september october november december summer autumn winter spring
    christmas easter monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays deadline next semester q1 q2 q3 q4 fortnight`),
  momentPhrases: phrases(`
    in may, by may, before may, the may, this may, end of, by the end, by then, this week, this month, this year,
    this quarter, this term, in time for, before the, before my, before our, before i, before we, within a, in a month,
    in a year, in a week, half term, new year, new year s, our last, the same day, same afternoon, summer holidays,
    bank holiday, no later than`),
  within: listed('in within after over'),
  units: listed('week weeks month months year years sessions meetings'),
};
