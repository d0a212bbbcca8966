<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="city" tilewidth="16" tileheight="16" tilecount="3040" columns="32">
 <image source="../assets/tiles/city.png" width="512" height="1520"/>
 <tile id="1792">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1793">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1845">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1846">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="16"/>
  </objectgroup>
 </tile>
</tileset>
