<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="veil" tilewidth="16" tileheight="16" tilecount="1" columns="1">
 <image source="../assets/tiles/veil.png" width="16" height="16"/>
 <tile id="0">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
</tileset>
