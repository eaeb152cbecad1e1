import type { Meaning } from './meanings.ts';

/**
 * Offices in the words of nine languages, the same for the roles of packs and for pages. Phrases are
 * parted by semicolons. `стем|end` stands for a noun that bends: its stem, then what its nominative ends
 * in, so that every other ending shows a noun that is no subject. `stem*` may end in anything.
 */
export const OFFICE_WORDS: readonly [Meaning, string][] = [
  [
    { kind: 'office', offices: ['president'] },
    `president; präsident|; präsidentin|; staatspräsident|; staatspräsidentin|; président; présidente;
     presidente; presidenta; prezydent|; prezydentk|a; президент|; президентк|а; cumhurbaşkanı;
     devlet başkanı; başkan; başkanı; head of state; staatschef|; staatschefin|; staatsoberhaupt|;
     chef de l etat; cheffe de l etat; jefe de estado; jefe del estado; capo dello stato; capo di stato;
     głow|a państwa; глав|а государства; глав|а держави`,
  ],
  [
    { kind: 'office', offices: ['president'], state: '=france' },
    `président de la république; présidente de la république`,
  ],
  [
    { kind: 'office', offices: ['president'], state: '=russia' },
    `kremlchef|; kremlherr|; kremlherrscher|`,
  ],
  [
    { kind: 'office', offices: ['vice-president'] },
    `vice president; veep; vizepräsident|; vizepräsidentin|; vice président; vice présidente; vice presidente;
     vicepresidente; vicepresidenta; wiceprezydent|; вице президент|; вицепрезидент|; віце президент|;
     віцепрезидент|; başkan yardımcısı; cumhurbaşkanı yardımcısı; devlet başkan yardımcısı`,
  ],
  [
    { kind: 'office', offices: ['premier', 'chancellor'] },
    `prime minister; premier; pm; head of government; ministerpräsident|; ministerpräsidentin|;
     premierminister|; premierministerin|; premier|; regierungschef|; regierungschefin|; premier ministre;
     première ministre; chef du gouvernement; cheffe du gouvernement; primer ministro; primera ministra;
     jefe de gobierno; jefe del gobierno; jefa de gobierno; jefa del gobierno; primo ministro; prima ministra;
     capo del governo; prezes rady ministrów; szef| rządu; szefow|a rządu; премьер|; премьер министр|;
     глав|а правительства; прем єр|; прем єр міністр|; прем єрк|а; прем єр міністерк|а; глав|а уряду;
     голов|а уряду; очільник| уряду; başbakan; başbakanı`,
  ],
  [
    { kind: 'office', offices: ['premier'], state: '=italy' },
    `presidente del consiglio; presidente del consiglio dei ministri; président du conseil; présidente du conseil`,
  ],
  [{ kind: 'office', offices: ['premier'], state: '=spain' }, `presidente del gobierno`],
  [
    { kind: 'office', offices: ['chancellor'] },
    `chancellor; kanzler|; kanzlerin|; bundeskanzler|; bundeskanzlerin|; chancelier; chancelière; cancelliere;
     cancelliera; kanclerz|; канцлер|; şansölye; şansölyesi`,
  ],
  [{ kind: 'office', offices: ['chancellor'], only: ['=germany', '=austria'] }, `canciller`],
  [{ kind: 'office', offices: ['foreign'], not: ['=germany', '=austria'] }, `canciller`],
  [
    { kind: 'office', offices: ['foreign'] },
    `foreign minister; foreign affairs minister; minister of foreign affairs; minister for foreign affairs;
     außenminister|; außenministerin|; außenamtschef|; außenamtschefin|; chefdiplomat|; chefdiplomatin|;
     dışişleri bakanı`,
  ],
  [
    { kind: 'office', offices: ['foreign'], state: '=germany' },
    `bundesaußenminister|; bundesaußenministerin|`,
  ],
  [
    { kind: 'office', offices: ['foreign'], state: '=usa' },
    `secretary of state; госсекретар|ь; держсекретар|`,
  ],
  [
    { kind: 'office', offices: ['foreign'], only: ['=usa'] },
    `secrétaire d état; secretario de estado; secretaria de estado; segretario di stato;
     segretaria di stato; sekretarz| stanu`,
  ],
  [{ kind: 'office', offices: ['foreign'], state: '=uk' }, `foreign secretary`],
  [
    { kind: 'office', offices: ['foreign'], state: '=europe' },
    `high representative; außenbeauftragte*; haute représentante; haut représentant; alto representante;
     alta representante; alto rappresentante; alta rappresentante; wysok* przedstawiciel*;
     верховн* представитель; верховн* представник; верховна представниця; yüksek temsilcisi`,
  ],
  [{ kind: 'office', offices: ['foreign'], only: ['=europe'] }, `foreign policy chief`],
  [
    { kind: 'office', offices: ['defence'] },
    `defence minister; defense minister; defence secretary; defense secretary; secretary of defense;
     secretary of defence; minister of defence; minister of defense; verteidigungsminister|;
     verteidigungsministerin|; savunma bakanı; milli savunma bakanı`,
  ],
  [
    { kind: 'office', offices: ['defence'], state: '=usa' },
    `secretary of war; war secretary; pentagonchef|; pentagon boss; kriegsminister|`,
  ],
  [
    { kind: 'office', offices: ['defence'], state: '=germany' },
    `bundesverteidigungsminister|; bundesverteidigungsministerin|`,
  ],
  [
    { kind: 'office', offices: ['finance'] },
    `finance minister; minister of finance; finanzminister|; finanzministerin|; maliye bakanı;
     hazine bakanı; hazine ve maliye bakanı`,
  ],
  [
    { kind: 'office', offices: ['finance'], state: '=usa' },
    `treasury secretary; secretary of the treasury; treasury chief`,
  ],
  [
    { kind: 'office', offices: ['finance'], state: '=germany' },
    `bundesfinanzminister|; bundesfinanzministerin|`,
  ],
  [{ kind: 'office', offices: ['finance'], state: '=uk' }, `chancellor of the exchequer`],
  [
    { kind: 'office', offices: ['interior'] },
    `interior minister; minister of the interior; innenminister|; innenministerin|; içişleri bakanı`,
  ],
  [{ kind: 'office', offices: ['interior'], state: '=uk' }, `home secretary`],
  [
    { kind: 'minister' },
    `minister; minister|; ministerin|; ministre; ministro; ministra; ministerk|a; министр|; міністр|; міністерк|а;
     bakan; bakanı`,
  ],
  [
    { kind: 'office', offices: ['supreme-leader'], state: '=iran' },
    `supreme leader; oberst* führer; revolutionsführer|; guide suprême; líder supremo; guida suprema;
     najwyższ* przywódca; верховн* лидер; верховн* лідер; dini lideri`,
  ],
  [
    { kind: 'office', offices: ['chief-of-staff'] },
    `chief of staff; stabschef|; stabschefin|; jefe de gabinete; jefa de gabinete; capo di gabinetto;
     directeur de cabinet; directrice de cabinet; szef| gabinetu`,
  ],
  [
    { kind: 'office', offices: ['general-staff'] },
    `chief of the general staff; chairman of the joint chiefs of staff; army chief; generalstabschef|`,
  ],
  [
    { kind: 'office', offices: ['security-adviser'] },
    `national security adviser; national security advisor; sicherheitsberater|; sicherheitsberaterin|`,
  ],
  [
    { kind: 'office', offices: ['foreign-aide'] },
    `foreign policy aide; foreign policy adviser; foreign policy advisor; aide for foreign policy;
     foreign affairs adviser; außenpolitisch* berater|; außenpolitisch* beraterin|; conseiller diplomatique;
     conseillère diplomatique; asesor diplomático; asesora diplomática; asesor de política exterior; consigliere per la politica estera;
     consigliere diplomatico; doradc|a do spraw polityki zagranicznej; doradc|a do spraw zagranicznych;
     помощник| по внешней политике; помічник| із зовнішньої політики; помічник| з питань зовнішньої політики;
     dış politika danışmanı`,
  ],
  [
    { kind: 'office', offices: ['aide'] },
    `aide; adviser; advisor; berater|; beraterin|; conseiller; conseillère; asesor; asesora; consigliere;
     consigliera; doradc|a; doradczyni; помощник|; помощниц|а; советник|; советниц|а; помічник|; помічниц|я;
     радник|; радниц|я; danışmanı`,
  ],
  [
    { kind: 'office', offices: ['envoy'] },
    `envoy; special envoy; special representative; sondergesandt*; sonderbeauftragt*; gesandt*; émissaire;
     envoyé; envoyée; envoyé spécial; envoyée spéciale; enviado; enviada; enviado especial; enviada especial;
     inviato; inviata; inviato speciale; inviata speciale; wysłannik|; wysłanniczk|a; specjaln* wysłannik|;
     посланник|; спецпосланник|; спецпредставител|ь; специальн* посланник|; посланец|ь;
     спецпосланец|ь; спецпосланник|; спецпредставник|; özel temsilcisi; temsilcisi`,
  ],
  [
    { kind: 'office', offices: ['negotiator'] },
    `negotiator; chief negotiator; lead negotiator; chefunterhändler|; unterhändler|; verhandlungsführer|;
     négociateur; négociatrice; négociateur en chef; négociatrice en chef; negociador; negociadora;
     jefe negociador; negociador jefe; negoziatore; negoziatrice; capo negoziatore; negocjator|;
     główn* negocjator|; переговорщик|; главн* переговорщик|; переговорник|; головн* переговорник|;
     başmüzakereci; başmüzakerecisi; müzakereci`,
  ],
  [
    { kind: 'office', offices: ['ambassador'] },
    `ambassador; botschafter|; botschafterin|; ambassadeur; ambassadrice; embajador; embajadora; ambasciatore;
     ambasciatrice; ambasador|; ambasadork|a; посол|; послиня; büyükelçi; büyükelçisi`,
  ],
  [
    { kind: 'office', offices: ['senator'] },
    `senator; senator|; senatorin|; sénateur; sénatrice; senador; senadora; senatore; senatrice; сенатор|;
     senatör; senatörü`,
  ],
  [
    { kind: 'office', offices: ['speaker'] },
    `speaker; parliament speaker; parliamentary speaker; parlamentspräsident|; parlamentspräsidentin|;
     parlamentschef|; спикер|; спікер|; спікерк|а; marszałek sejmu; meclis başkanı`,
  ],
  [
    { kind: 'office', offices: ['head'], state: '@commission' },
    `kommissionspräsident|; kommissionspräsidentin|; kommissionschef|; kommissionschefin|`,
  ],
  [
    { kind: 'office', offices: ['head'], state: '@council' },
    `ratspräsident|; ratspräsidentin|; ratschef|`,
  ],
  [
    { kind: 'chief', of: 'secretary-general' },
    `secretary general; generalsekretär|; generalsekretärin|; secrétaire général; secrétaire générale;
     secretario general; secretaria general; segretario generale; segretaria generale; sekretarz| generalny;
     sekretarz| generalnego; генсек|; генсекретар|; генеральн* секретар|ь; генеральн* секретар|; genel sekreteri`,
  ],
  [
    { kind: 'chief', of: 'director-general' },
    `director general; generaldirektor|; generaldirektorin|; directeur général; directrice générale;
     directora general; direttore generale; direttrice generale; dyrektor| generalny; генеральн* директор|;
     гендиректор|; genel direktörü`,
  ],
  [
    { kind: 'chief', of: 'secretary' },
    `secretary; sekretär|; sekretärin|; secrétaire; secretario; secretaria; segretario; segretaria; sekretarz|;
     секретар|ь; секретар|; sekreteri`,
  ],
  [
    { kind: 'spokesman' },
    `spokesman; spokeswoman; spokesperson; press secretary; mouthpiece; sprecher|; sprecherin|; porte parole;
     portavoz; portavoce; rzecznik|; rzeczniczk|a; пресс секретар|ь; прес секретар|; пресссекретар|ь; пресекретар|;
     официальн* представител|ь; официальн* представительниц|а; речник|; речниц|я; sözcü; sözcüsü`,
  ],
  [{ kind: 'spokesman', body: 'presidency', state: '=russia' }, `kremlsprecher|; kremlsprecherin|`],
  [{ kind: 'spokesman', body: 'government' }, `regierungssprecher|; regierungssprecherin|`],
  [{ kind: 'spokesman', body: 'foreign' }, `außenamtssprecher|; außenamtssprecherin|`],
  [
    { kind: 'spokesman', needsBody: true },
    `представител|ь; представительниц|а; представник|; представниц|я`,
  ],
  [
    { kind: 'head' },
    `head; chief; boss; chairman; chairwoman; chef|; chefin|; leiter|; leiterin|; chef; cheffe; patron; patronne;
     jefe; jefa; titular; capo; titolare; numero uno; szef|; szefow|a; kierownik|; глав|а; руководител|ь;
     начальник|; голов|а; очільник|; очільниц|я; керівник|; керівниц|я; şefi`,
  ],
  [
    { kind: 'head', leads: true },
    `leader; strongman; machthaber|; führer|; dirigeant; dirigeante; líder; mandatario; mandataria; leader;
     przywódc|a; lider|; liderk|a; лидер|; лідер|; лідерк|а; lider; lideri`,
  ],
  [
    { kind: 'occupant' },
    `master; man; tenant; occupant; herr|; hausherr|; mann|; maître; hôte; homme; locataire; inquilino; amo;
     padrone; uomo; gospodarz|; lokator|; хозяин|; хазяїн|; господар|; sahibi`,
  ],
  [{ kind: 'diplomat' }, `diplomat; diplomate`],
  [{ kind: 'rank' }, `top; chief; leading`],
];
