/**
 * Words of other languages that Vietnamese text carries and that happen to read as Telex (`queen` → `quên`,
 * `virus` → `víu`, `max` → `mã`). Lower case. A query of such words alone is what it says.
 */
export const READS_AS_TELEX: ReadonlySet<string> = new Set(
  (
    'as is us his has was its this us bus gas yes los las mas cos pos sos ios plus test best rest west list most post cost ' +
    'last past host lost just must fast car bar far her per sir tour four our hour your year air over offer ' +
    'or her sars star max box tax sex fax mix six fix taxi pax lux dax of if gif chef leaf half self golf ' +
    'new now how low know view cow row law raw saw low news too see bee tee teen been seen need queen week meet ' +
    'keen seem moon soon noon room boom zoom tool cool pool book look took cook hook good food foot root boot ' +
    'visa virus corona sara data papa mama banana mas mass pass class boss miss less loss gross cross bass ' +
    'kiss as ass las tis his sis mix remix hoax coax hits sets lets gets pins tons songs kings things rings ' +
    'tips steps laps tops maps chips ships cars bars years mars paris texas laos nas vs mrs ms gis aids dos ' +
    'lens means news nexus lotus bonus menus campus focus genius status arts parts tests lists posts boxer tiger ' +
    'down town own gown lawn dawn wow slow mow lee hee rex vest mary ana ama usa exim down ar bis gar war par sar ' +
    'laser maker paper poster tester center server layer player user under other mother father water later ' +
    'sister master minister computer twitter messenger container dollar euros euro pro vs ddos adds odd add'
  ).split(' '),
);
