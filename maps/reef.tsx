<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="reef" tilewidth="76" tileheight="92" tilecount="12" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="68" height="60" source="../assets/tiles/reef/fan-violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="24" y="50" width="20" height="8"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="60" height="52" source="../assets/tiles/reef/fan-amber.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="21" y="42" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="76" height="68" source="../assets/tiles/reef/fan-blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="27" y="58" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="56" height="42" source="../assets/tiles/reef/brain-mint.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="22" width="46" height="18"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="42" height="34" source="../assets/tiles/reef/brain-violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="18" width="32" height="14"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="34" height="28" source="../assets/tiles/reef/brain-amber.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="15" width="24" height="11"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="64" height="62" source="../assets/tiles/reef/tubes-blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="10" y="48" width="44" height="12"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="52" height="62" source="../assets/tiles/reef/tubes-rose.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="48" width="34" height="12"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="44" height="92" source="../assets/tiles/reef/kelp-a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="84" width="18" height="6"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="44" height="74" source="../assets/tiles/reef/kelp-b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="66" width="18" height="6"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="40" height="30" source="../assets/tiles/reef/anemone-amber.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="10" y="20" width="20" height="8"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="40" height="30" source="../assets/tiles/reef/anemone-mint.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="10" y="20" width="20" height="8"/>
  </objectgroup>
 </tile>
</tileset>
