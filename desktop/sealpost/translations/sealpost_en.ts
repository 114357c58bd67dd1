<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>plurals</name>
    <message numerus="yes">
      <source>Cop&amp;y the fingerprint</source>
      <translation>
        <numerusform>Cop&amp;y the fingerprint</numerusform>
        <numerusform>Cop&amp;y the fingerprints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are chosen</source>
      <translation>
        <numerusform>%n key is chosen</numerusform>
        <numerusform>%n keys are chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n members</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n members are in {name} now.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them can't be sealed to: {names}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new keys</source>
      <translation>
        <numerusform>%n new key</numerusform>
        <numerusform>%n new keys</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys changed</source>
      <translation>
        <numerusform>%n key changed</numerusform>
        <numerusform>%n keys changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys as they were</source>
      <translation>
        <numerusform>%n key as it was</numerusform>
        <numerusform>%n keys as they were</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files are in {folder}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys have changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are as they were</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys were not found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Reading the keyring: %n keys so far…</source>
      <translation>
        <numerusform>Reading the keyring: %n key so far…</numerusform>
        <numerusform>Reading the keyring: %n keys so far…</numerusform>
      </translation>
    </message>
  </context>
</TS>
